import type { RichLabels } from '@/components/ui/rich-field'
import { richLabels } from '@/components/ui/rich-labels'
import type { Translate } from '@/lib/i18n/translator'
import { variableNames } from '@/lib/messaging/variable-names'

const keys = [
  'leave',
  'kind',
  'forStores',
  'forStoresText',
  'forPerson',
  'forPersonText',
  'assignee',
  'customer',
  'customerHint',
  'noCustomer',
  'what',
  'whatExample',
  'type',
  'priority',
  'dueOn',
  'dueTime',
  'startsAt',
  'endsAt',
  'description',
  'descriptionHint',
  'suggest',
  'subject',
  'copy',
  'save',
] as const

export type NewTaskLabels = Record<(typeof keys)[number], string> & {
  everyStore: string
  takeCustomerOff: string
  noColleague: string
  optional: string
  noConnection: string
  made: string
  given: string
  editor: RichLabels
  variableNames: Record<string, string>
}

/** The words of the form for a new task, for its client half. */
export function newTaskLabels(t: Translate, stores: number): NewTaskLabels {
  const named = Object.fromEntries(keys.map((key) => [key, t(`tasks.new.${key}`)])) as Record<(typeof keys)[number], string>
  return {
    ...named,
    everyStore: t('tasks.new.everyStore', { count: stores }),
    takeCustomerOff: t('tasks.new.takeCustomerOff', { name: '{name}' }),
    noColleague: t('tasks.filters.noColleague'),
    optional: t('common.optional'),
    noConnection: t('common.noConnection'),
    editor: richLabels(t),
    variableNames: variableNames(t),
    given: t('tasks.toast.given', { number: '{number}' }),
    made: t('tasks.toast.madeMany', { number: '{number}' }),
  }
}

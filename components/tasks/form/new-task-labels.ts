import type { RichLabels } from '@/components/ui/editor/rich-field'
import { richLabels } from '@/components/ui/editor/rich-labels'
import type { VariableOptions } from '@/components/ui/editor/rich-variables'
import type { Translate } from '@/lib/i18n/translator'
import { variableNames } from '@/lib/messaging/templates/variable-names'

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
  /** How variables in what one writes are shown; see RichVariable. */
  chips: VariableOptions
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
    chips: { names: variableNames(t), withEmpty: false },
    given: t('tasks.toast.given', { number: '{number}' }),
    made: t('tasks.toast.madeMany', { number: '{number}' }),
  }
}

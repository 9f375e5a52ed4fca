import type { RichWords } from '@/components/ui/rich-field'
import { richWords } from '@/components/ui/rich-words'
import type { Words } from '@/lib/i18n/words'
import { placeNames } from '@/lib/messaging/place-names'

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

export type NewTaskWords = Record<(typeof keys)[number], string> & {
  everyStore: string
  takeCustomerOff: string
  noColleague: string
  optional: string
  noConnection: string
  made: string
  given: string
  editor: RichWords
  placeNames: Record<string, string>
}

/** The words of the form for a new task, for its client half. */
export function newTaskWords(say: Words, stores: number): NewTaskWords {
  const named = Object.fromEntries(keys.map((key) => [key, say(`tasks.new.${key}`)])) as Record<(typeof keys)[number], string>
  return {
    ...named,
    everyStore: say('tasks.new.everyStore', { count: stores }),
    takeCustomerOff: say('tasks.new.takeCustomerOff', { name: '{name}' }),
    noColleague: say('tasks.filters.noColleague'),
    optional: say('common.optional'),
    noConnection: say('common.noConnection'),
    editor: richWords(say),
    placeNames: placeNames(say),
    given: say('tasks.toast.given', { number: '{number}' }),
    made: say('tasks.toast.madeMany', { number: '{number}' }),
  }
}

import { type Locale, priorities, type TaskType, taskTypes } from '@/db/vocabulary'
import type { Words } from '@/lib/i18n/words'
import { books, type Tab, tabs } from '@/lib/tasks/list-filter'
import type { TaskRowsWords } from './task-rows'
import { typeIcons } from './type-icon'

const named = <Key extends string>(keys: readonly Key[], word: (key: Key) => string) =>
  keys.map((key) => ({ key, label: word(key) }))

/** The words of rows wherever they stand. */
export function rowWords(say: Words): TaskRowsWords {
  return {
    replyWaiting: say('tasks.replyWaiting'),
    complete: say('tasks.complete', { number: '{number}' }),
    noCustomer: say('tasks.noCustomer'),
    quoted: say('tasks.quoted', { words: '{words}' }),
    types: Object.fromEntries(taskTypes.map((type) => [type, say(`tasks.types.${type}`)])),
    resolved: say('tasks.toast.resolved', { number: '{number}' }),
    noConnection: say('common.noConnection'),
  }
}

const sortsOf = (tab: Tab) =>
  tab === 'resolved' || tab === 'dismissed' ? (['closed', 'newest'] as const) : (['reply', 'due', 'newest'] as const)

/** The words of the list page, for its client half. */
export function listWords(say: Words, locale: Locale, store: string) {
  return {
    locale,
    rows: rowWords(say),
    state: say('tasks.list.state'),
    tabs: named(tabs, (tab) => say(`tasks.list.tabs.${tab}`)),
    whose: say('tasks.list.whose'),
    books: named(books, (book) => say(`tasks.list.books.${book}`)),
    allCustomers: say('tasks.list.allCustomers'),
    more: say('tasks.list.more'),
    sort: say('tasks.list.sort'),
    sorts: Object.fromEntries(tabs.map((tab) => [tab, named(sortsOf(tab), (sort) => say(`tasks.list.sorts.${sort}`))])),
    more50: say('tasks.list.more50'),
    loadFailed: say('tasks.list.loadFailed'),
    again: say('common.again'),
    showAll: say('tasks.empty.showAll'),
    add: say('tasks.add'),
    close: say('common.close'),
    title: say('tasks.filters.title'),
    of: Object.fromEntries(tabs.map((tab) => [tab, say(`tasks.filters.of.${tab}`, { store })])),
    words: say('tasks.filters.words'),
    example: say('tasks.filters.example'),
    type: say('tasks.filters.type'),
    types: named(taskTypes, (type) => say(`tasks.types.${type}`)).map((each) => ({
      ...each,
      icon: typeIcons[each.key satisfies TaskType],
    })),
    priority: say('tasks.filters.priority'),
    priorities: named(priorities, (priority) => say(`tasks.priorities.${priority}`)),
    from: say('tasks.filters.from'),
    to: say('tasks.filters.to'),
    daysTurned: say('errors.daysTurned'),
    clear: say('tasks.filters.clear'),
  }
}

export type ListWords = ReturnType<typeof listWords>

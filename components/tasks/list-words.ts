import { storeMenuWords } from '@/components/stores/store-words'
import { countsOf } from '@/components/ui/counts'
import { packWords } from '@/components/ui/packed'
import { type Locale, priorities, type TaskType, taskTypes } from '@/db/vocabulary'
import type { Words } from '@/lib/i18n/words'
import { books, kinds, makers, type Tab, tabs } from '@/lib/tasks/list-filter'
import { bulkWords } from './bulk-words'
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
    types: Object.fromEntries(taskTypes.map((type) => [type, say(`tasks.types.${type}`)])),
    pick: say('tasks.pick', { number: '{number}' }),
    restore: say('tasks.restore'),
    resolved: say('tasks.toast.resolved', { number: '{number}' }),
    dismissed: say('tasks.toast.dismissed', { number: '{number}' }),
    restored: say('tasks.toast.restored', { number: '{number}' }),
    removed: say('tasks.toast.deleted', { number: '{number}' }),
    menu: {
      more: say('tasks.menu.more', { number: '{number}' }),
      open: say('tasks.menu.open'),
      resolve: say('tasks.menu.resolve'),
      dismiss: say('tasks.menu.dismiss'),
      pick: say('tasks.menu.pick'),
      remove: say('tasks.menu.remove'),
    },
    noConnection: say('common.notDone'),
    kept: say('offline.kept', { number: '{number}' }),
  }
}

/** The same where rows are picked. */
function pickedRowWords(say: Words, locale: Locale): TaskRowsWords {
  const closing = <T>(make: (key: string) => T) => ({
    resolve: make('resolve'),
    dismiss: make('dismiss'),
    remove: make('remove'),
  })
  const words = rowWords(say)
  const picked = {
    unpick: say('tasks.menu.unpick'),
    many: closing((key) => countsOf(say, locale, `tasks.menu.many.${key}`)),
    every: closing((key) => say(`tasks.menu.every.${key}`)),
  }
  return { ...words, menu: { ...words.menu, picked } }
}

/** Where tasks can come from so far. */
const shownOrigins = ['manual', 'import', 'reply'] as const

const sortsOf = (tab: Tab) =>
  tab === 'deleted'
    ? (['newest'] as const)
    : tab === 'resolved' || tab === 'dismissed'
      ? (['closed', 'newest'] as const)
      : (['reply', 'due', 'newest'] as const)

/** The words of the list page, for its client half; the store's name stays in braces. */
export const listWords = (say: Words, locale: Locale) => packWords(`list ${locale}`, () => wordsOf(say, locale))

function wordsOf(say: Words, locale: Locale) {
  const store = '{store}'
  return {
    locale,
    search: say('tasks.list.search'),
    everyStore: say('tasks.list.everyStore'),
    store: storeMenuWords(say),
    rows: pickedRowWords(say, locale),
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
    loading: say('tasks.list.loading'),
    filtersOn: say('tasks.list.filtersOn'),
    takeOff: say('tasks.list.takeOff', { filter: '{filter}' }),
    clearAll: say('tasks.list.clearAll'),
    bulk: bulkWords(say, locale),
    views: {
      title: say('tasks.views.title'),
      save: say('tasks.views.save'),
      saved: say('tasks.views.saved'),
      name: say('tasks.views.name'),
      none: say('tasks.views.none'),
      share: say('tasks.views.share', { store }),
      shareAll: say('tasks.views.shareAll'),
      remove: say('tasks.views.remove', { name: '{name}' }),
      by: say('tasks.views.by', { name: '{name}' }),
      shared: say('tasks.views.shared'),
      undo: say('common.undo'),
      removed: say('tasks.views.removed', { name: '{name}' }),
    },
    tools: {
      title: say('tasks.tools.title'),
      density: say('tasks.tools.density'),
      airy: say('tasks.tools.airy'),
      dense: say('tasks.tools.dense'),
      columns: say('tasks.tools.columns'),
      whose: say('tasks.tools.whose'),
      state: say('tasks.tools.state'),
      due: say('tasks.tools.due'),
      csv: say('tasks.tools.csv'),
      pick: say('tasks.tools.pick'),
    },
    filters: say('tasks.filters.title'),
    of: Object.fromEntries(tabs.map((tab) => [tab, say(`tasks.filters.of.${tab}`, { store })])),
    ofEvery: Object.fromEntries(tabs.map((tab) => [tab, say(`tasks.filters.ofEvery.${tab}`)])),
    words: say('tasks.filters.words'),
    example: say('tasks.filters.example'),
    kind: say('tasks.filters.kind'),
    kinds: named(kinds, (kind) => say(`tasks.kinds.${kind}`)),
    assignee: say('tasks.new.assignee'),
    customer: say('tasks.new.customer'),
    noneSuch: say('tasks.new.noCustomer'),
    type: say('tasks.filters.type'),
    types: named(taskTypes, (type) => say(`tasks.types.${type}`)).map((each) => ({
      ...each,
      icon: typeIcons[each.key satisfies TaskType],
    })),
    priority: say('tasks.filters.priority'),
    priorities: named(priorities, (priority) => say(`tasks.priorities.${priority}`)),
    hint: say('tasks.filters.hint'),
    replyWaiting: say('tasks.filters.waiting'),
    made: say('tasks.filters.made'),
    makers: named(makers, (maker) => say(`tasks.made.${maker}`)),
    creator: say('tasks.filters.creator'),
    noMaker: say('tasks.filters.noMaker'),
    origin: say('tasks.filters.origin'),
    origins: named(shownOrigins, (origin) => say(`tasks.origins.${origin}`)),
    createdFrom: say('tasks.filters.createdFrom'),
    createdTo: say('tasks.filters.createdTo'),
    assignedFrom: say('tasks.filters.assignedFrom'),
    assignedTo: say('tasks.filters.assignedTo'),
    closedFrom: say('tasks.filters.closedFrom'),
    closedTo: say('tasks.filters.closedTo'),
    deleted: say('tasks.filters.deleted'),
    from: say('tasks.filters.from'),
    to: say('tasks.filters.to'),
    daysTurned: say('errors.daysTurned'),
    clear: say('tasks.filters.clear'),
  }
}

export type ListWords = ReturnType<typeof wordsOf>

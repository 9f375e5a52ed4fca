import { storeMenuLabels } from '@/components/stores/store-labels'
import { bulkLabels } from '@/components/tasks/bulk/bulk-labels'
import { countsOf } from '@/components/ui/counts'
import { packLabels } from '@/components/ui/packed'
import { type Locale, priorities, type TaskType, taskTypes } from '@/db/vocabulary'
import type { Translate } from '@/lib/i18n/translator'
import { books, kinds, makers, type Tab, tabs } from '@/lib/tasks/queue/list-filter'
import type { TaskRowsLabels } from './task-rows'
import { typeIcons } from './type-icon'

const named = <Key extends string>(keys: readonly Key[], word: (key: Key) => string) =>
  keys.map((key) => ({ key, label: word(key) }))

/** The words of rows wherever they stand. */
export function rowLabels(t: Translate): TaskRowsLabels {
  return {
    replyWaiting: t('tasks.replyWaiting'),
    complete: t('tasks.complete', { number: '{number}' }),
    noCustomer: t('tasks.noCustomer'),
    types: Object.fromEntries(taskTypes.map((type) => [type, t(`tasks.types.${type}`)])),
    pick: t('tasks.pick', { number: '{number}' }),
    restore: t('tasks.restore'),
    resolved: t('tasks.toast.resolved', { number: '{number}' }),
    dismissed: t('tasks.toast.dismissed', { number: '{number}' }),
    restored: t('tasks.toast.restored', { number: '{number}' }),
    removed: t('tasks.toast.deleted', { number: '{number}' }),
    menu: {
      more: t('tasks.menu.more', { number: '{number}' }),
      open: t('tasks.menu.open'),
      resolve: t('tasks.menu.resolve'),
      dismiss: t('tasks.menu.dismiss'),
      pick: t('tasks.menu.pick'),
      remove: t('tasks.menu.remove'),
    },
    noConnection: t('common.notDone'),
    kept: t('offline.kept', { number: '{number}' }),
  }
}

/** The same where rows are picked. */
function pickedRowLabels(t: Translate, locale: Locale): TaskRowsLabels {
  const closing = <T>(make: (key: 'resolve' | 'dismiss' | 'remove') => T) => ({
    resolve: make('resolve'),
    dismiss: make('dismiss'),
    remove: make('remove'),
  })
  const labels = rowLabels(t)
  const picked = {
    unpick: t('tasks.menu.unpick'),
    many: closing((key) => countsOf(t, locale, `tasks.menu.many.${key}`)),
    every: closing((key) => t(`tasks.menu.every.${key}`)),
  }
  return { ...labels, menu: { ...labels.menu, picked } }
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
export const listLabels = (t: Translate, locale: Locale) => packLabels(`list ${locale}`, () => labelsOf(t, locale))

function labelsOf(t: Translate, locale: Locale) {
  const store = '{store}'
  return {
    locale,
    search: t('tasks.list.search'),
    everyStore: t('tasks.list.everyStore'),
    store: storeMenuLabels(t),
    rows: pickedRowLabels(t, locale),
    state: t('tasks.list.state'),
    tabs: named(tabs, (tab) => t(`tasks.list.tabs.${tab}`)),
    whose: t('tasks.list.whose'),
    books: named(books, (book) => t(`tasks.list.books.${book}`)),
    allCustomers: t('tasks.list.allCustomers'),
    more: t('tasks.list.more'),
    sort: t('tasks.list.sort'),
    sorts: Object.fromEntries(tabs.map((tab) => [tab, named(sortsOf(tab), (sort) => t(`tasks.list.sorts.${sort}`))])),
    more50: t('tasks.list.more50'),
    loadFailed: t('tasks.list.loadFailed'),
    again: t('common.again'),
    showAll: t('tasks.empty.showAll'),
    add: t('tasks.add'),
    close: t('common.close'),
    loading: t('tasks.list.loading'),
    filtersOn: t('tasks.list.filtersOn'),
    takeOff: t('tasks.list.takeOff', { filter: '{filter}' }),
    clearAll: t('tasks.list.clearAll'),
    bulk: bulkLabels(t, locale),
    views: {
      title: t('tasks.views.title'),
      save: t('tasks.views.save'),
      saved: t('tasks.views.saved'),
      name: t('tasks.views.name'),
      none: t('tasks.views.none'),
      share: t('tasks.views.share', { store }),
      shareAll: t('tasks.views.shareAll'),
      remove: t('tasks.views.remove', { name: '{name}' }),
      by: t('tasks.views.by', { name: '{name}' }),
      shared: t('tasks.views.shared'),
      undo: t('common.undo'),
      removed: t('tasks.views.removed', { name: '{name}' }),
    },
    tools: {
      title: t('tasks.tools.title'),
      density: t('tasks.tools.density'),
      airy: t('tasks.tools.airy'),
      dense: t('tasks.tools.dense'),
      columns: t('tasks.tools.columns'),
      whose: t('tasks.tools.whose'),
      state: t('tasks.tools.state'),
      due: t('tasks.tools.due'),
      csv: t('tasks.tools.csv'),
      pick: t('tasks.tools.pick'),
    },
    filters: t('tasks.filters.title'),
    of: Object.fromEntries(tabs.map((tab) => [tab, t(`tasks.filters.of.${tab}`, { store })])),
    ofEvery: Object.fromEntries(tabs.map((tab) => [tab, t(`tasks.filters.ofEvery.${tab}`)])),
    text: t('tasks.filters.text'),
    example: t('tasks.filters.example'),
    kind: t('tasks.filters.kind'),
    kinds: named(kinds, (kind) => t(`tasks.kinds.${kind}`)),
    assignee: t('tasks.new.assignee'),
    customer: t('tasks.new.customer'),
    noneSuch: t('tasks.new.noCustomer'),
    type: t('tasks.filters.type'),
    types: named(taskTypes, (type) => t(`tasks.types.${type}`)).map((each) => ({
      ...each,
      icon: typeIcons[each.key satisfies TaskType],
    })),
    priority: t('tasks.filters.priority'),
    priorities: named(priorities, (priority) => t(`tasks.priorities.${priority}`)),
    hint: t('tasks.filters.hint'),
    replyWaiting: t('tasks.filters.waiting'),
    made: t('tasks.filters.made'),
    makers: named(makers, (maker) => t(`tasks.made.${maker}`)),
    creator: t('tasks.filters.creator'),
    noMaker: t('tasks.filters.noMaker'),
    origin: t('tasks.filters.origin'),
    origins: named(shownOrigins, (origin) => t(`tasks.origins.${origin}`)),
    createdFrom: t('tasks.filters.createdFrom'),
    createdTo: t('tasks.filters.createdTo'),
    assignedFrom: t('tasks.filters.assignedFrom'),
    assignedTo: t('tasks.filters.assignedTo'),
    closedFrom: t('tasks.filters.closedFrom'),
    closedTo: t('tasks.filters.closedTo'),
    deleted: t('tasks.filters.deleted'),
    from: t('tasks.filters.from'),
    to: t('tasks.filters.to'),
    daysTurned: t('errors.daysTurned'),
    clear: t('tasks.filters.clear'),
  }
}

export type ListLabels = ReturnType<typeof labelsOf>

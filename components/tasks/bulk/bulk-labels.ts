import { type Counts, countsOf } from '@/components/ui/counts'
import { type BulkAction, bulkActions, type Locale, priorities } from '@/db/vocabulary'
import { keyFrom, type Translate } from '@/lib/i18n/translator'

const each = <T>(make: (action: BulkAction) => T) =>
  Object.fromEntries(bulkActions.map((action) => [action, make(action)])) as Record<BulkAction, T>

/** The words of work on many tasks, for its client half. */
export function bulkLabels(t: Translate, locale: Locale) {
  const counted = (key: string): Counts => countsOf(t, locale, keyFrom(`tasks.${key}`))
  return {
    bar: t('tasks.bulk.bar'),
    actions: each((action) => t(`tasks.bulk.${action}`)),
    operations: each((action) => t(`tasks.bulk.operations.${action}`)),
    confirm: each((action) => counted(`bulk.confirm.${action}`)),
    picked: counted('picked'),
    all: t('tasks.bulk.all', { count: '{count}' }),
    allPicked: t('tasks.bulk.allPicked', { count: '{count}' }),
    give: { action: t('tasks.bulk.give'), operation: t('tasks.bulk.operations.give'), confirm: counted('bulk.confirm.give') },
    assignee: t('tasks.new.assignee'),
    noColleague: t('tasks.filters.noColleague'),
    noneYoursOwn: t('tasks.bulk.noneYoursOwn'),
    noneYours: t('tasks.bulk.noneYours'),
    notYours: counted('bulk.notYours'),
    restStays: t('tasks.bulk.restStays'),
    clear: t('tasks.bulk.clear'),
    close: t('common.close'),
    waiting: counted('bulk.waiting'),
    deleteText: t('tasks.bulk.deleteText'),
    typed: t('tasks.bulk.typed', { count: '{count}' }),
    typedHint: t('tasks.bulk.typedHint'),
    noDue: t('tasks.bulk.noDue'),
    dueOn: t('tasks.new.dueOn'),
    dueTime: t('tasks.new.dueTime'),
    findStore: t('stores.find'),
    noStore: t('stores.noneSuch'),
    priorities: priorities.map((key) => ({ key, label: t(`tasks.priorities.${key}`) })),
    running: t('tasks.bulk.running', { done: '{done}', total: '{total}' }),
    undoing: t('tasks.bulk.undoing', { done: '{done}', total: '{total}' }),
    leave: t('tasks.bulk.leave'),
    finished: { ...each((action) => counted(`bulk.finished.${action}`)), give: counted('bulk.finished.give') },
    same: counted('bulk.same'),
    failed: counted('bulk.failed'),
    noneDone: counted('bulk.noneDone'),
    failures: t('tasks.bulk.failures'),
    undone: counted('bulk.undone'),
    noneUndone: t('tasks.bulk.noneUndone'),
    undo: t('common.undo'),
    noConnection: t('common.noConnection'),
  }
}
export type BulkLabels = ReturnType<typeof bulkLabels>

import { type Counts, countsOf } from '@/components/ui/counts'
import { type BulkAction, bulkActions, type Locale, priorities } from '@/db/vocabulary'
import type { Words } from '@/lib/i18n/words'

const each = <T>(make: (action: BulkAction) => T) =>
  Object.fromEntries(bulkActions.map((action) => [action, make(action)])) as Record<BulkAction, T>

/** The words of work on many tasks, for its client half. */
export function bulkWords(say: Words, locale: Locale) {
  const counted = (key: string): Counts => countsOf(say, locale, `tasks.${key}`)
  return {
    bar: say('tasks.bulk.bar'),
    actions: each((action) => say(`tasks.bulk.${action}`)),
    deeds: each((action) => say(`tasks.bulk.deeds.${action}`)),
    confirm: each((action) => counted(`bulk.confirm.${action}`)),
    picked: counted('picked'),
    all: say('tasks.bulk.all', { count: '{count}' }),
    allPicked: say('tasks.bulk.allPicked', { count: '{count}' }),
    give: { action: say('tasks.bulk.give'), deed: say('tasks.bulk.deeds.give'), confirm: counted('bulk.confirm.give') },
    assignee: say('tasks.new.assignee'),
    noColleague: say('tasks.filters.noColleague'),
    noneYoursOwn: say('tasks.bulk.noneYoursOwn'),
    noneYours: say('tasks.bulk.noneYours'),
    notYours: counted('bulk.notYours'),
    restStays: say('tasks.bulk.restStays'),
    clear: say('tasks.bulk.clear'),
    close: say('common.close'),
    waiting: counted('bulk.waiting'),
    deleteText: say('tasks.bulk.deleteText'),
    typed: say('tasks.bulk.typed', { count: '{count}' }),
    typedHint: say('tasks.bulk.typedHint'),
    noDue: say('tasks.bulk.noDue'),
    dueOn: say('tasks.new.dueOn'),
    dueTime: say('tasks.new.dueTime'),
    findStore: say('stores.find'),
    noStore: say('stores.noneSuch'),
    priorities: priorities.map((key) => ({ key, label: say(`tasks.priorities.${key}`) })),
    running: say('tasks.bulk.running', { done: '{done}', total: '{total}' }),
    undoing: say('tasks.bulk.undoing', { done: '{done}', total: '{total}' }),
    leave: say('tasks.bulk.leave'),
    finished: { ...each((action) => counted(`bulk.finished.${action}`)), give: counted('bulk.finished.give') },
    same: counted('bulk.same'),
    failed: counted('bulk.failed'),
    noneDone: counted('bulk.noneDone'),
    failures: say('tasks.bulk.failures'),
    undone: counted('bulk.undone'),
    noneUndone: say('tasks.bulk.noneUndone'),
    undo: say('common.undo'),
    noConnection: say('common.noConnection'),
  }
}
export type BulkWords = ReturnType<typeof bulkWords>

import { addDays, momentIn } from '@/lib/i18n/time'
import type { Due, Task } from '@/lib/tasks/task'

/** The columns of a due day or moment; a day ends at midnight where the store is (T-1, T-3). */
export function dueColumns(due: Due, timeZone: string): Pick<Task, 'dueOn' | 'dueAt' | 'dueBy'> {
  if (!due) return { dueOn: null, dueAt: null, dueBy: null }
  if ('dueAt' in due) return { dueOn: null, dueAt: due.dueAt, dueBy: due.dueAt }
  return { dueOn: due.dueOn, dueAt: null, dueBy: momentIn(timeZone, addDays(due.dueOn, 1), '00:00') }
}

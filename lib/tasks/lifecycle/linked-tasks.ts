import { and, asc, eq, isNull, or, sql } from 'drizzle-orm'
import { tasks } from '@/db/schema/tasks'
import type { Scope } from '@/lib/access/scope'
import { seesSelf } from '@/lib/access/visible'
import { prepared } from '@/lib/database/statement'
import type { Task } from '@/lib/tasks/task'

export type LinkedTask = { id: string; number: number; title: string }

/** The task this one goes on from and those that go on from it, as far as this person may see them (G-14, R-1). */
export async function listLinked(scope: Scope, task: Pick<Task, 'id' | 'followsId'>) {
  const found = await prepared(scope, 'linked-tasks', (db) =>
    db
      .select()
      .from(tasks)
      .where(
        and(
          eq(tasks.retailerId, sql.placeholder('retailerId')),
          or(eq(tasks.id, sql.placeholder('followsId')), eq(tasks.followsId, sql.placeholder('taskId'))),
          isNull(tasks.deletedAt),
        ),
      )
      .orderBy(asc(tasks.number))
      .limit(20),
  ).execute({ retailerId: scope.retailerId, taskId: task.id, followsId: task.followsId })
  const seen = found.filter((each) => seesSelf(scope, each))
  const shown = ({ id, number, title }: Task): LinkedTask => ({ id, number, title })
  return {
    before: seen.filter(({ id }) => id === task.followsId).map(shown),
    after: seen.filter(({ followsId }) => followsId === task.id).map(shown),
  }
}

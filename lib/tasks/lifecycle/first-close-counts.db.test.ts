import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type { Scope } from '@/lib/access/scope'
import { transact } from '@/lib/database/transact'
import { DomainError } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { runBulk } from '@/lib/tasks/bulk/run-bulk'
import { startBulk } from '@/lib/tasks/bulk/start-bulk'
import { undoBulk } from '@/lib/tasks/bulk/undo-bulk'
import { getTask } from '@/lib/tasks/queries'
import type { Task } from '@/lib/tasks/task'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { howMany } from '@/lib/testing/how-many'
import { replyOf } from '@/lib/testing/reply'
import { closeWithoutAction } from './close-without-action'
import { dismissTask } from './dismiss-task'
import { raiseReply } from './raise-reply'
import { reopenByHand } from './reopen-by-hand'
import { resolveTask } from './resolve-task'
import { undoClose } from './undo-close'

const fixture = await createFixture()
afterAll(() => fixture.close())

const people = ['ana', 'leo'] as const
const operations = [
  'resolve',
  'dismiss',
  'undo',
  'answer',
  'putAway',
  'reopen',
  'bulkResolve',
  'bulkDismiss',
  'bulkUndo',
] as const
const steps = fc.array(
  fc.record({
    who: fc.constantFrom(...people),
    action: fc.constantFrom(...operations),
    hoursLater: fc.constantFrom(0, 0, 0, 1, 24),
  }),
  { minLength: 2, maxLength: 14 },
)
type Step = { who: (typeof people)[number]; action: (typeof operations)[number]; hoursLater: number }

/** Plays a history on one task, the clock of product and database going on between the steps. What is refused changes nothing. */
async function play(task: Task, history: Step[]) {
  const runs: Record<string, string> = {}
  let offset = 0
  for (const { who, action, hoursLater } of history) {
    offset += hoursLater * 3_600_000 + 1
    await fixture.owner.query(
      `insert into deployment_settings (key, value) values ('clock.offset', $1) on conflict (key) do update set value = excluded.value`,
      [`${offset} milliseconds`],
    )
    const scope = fixture.larch.at(fixture.larch[who], new Date(Date.now() + offset))
    await act(scope, task.id, action, who, runs).catch((error) => {
      if (!(error instanceof DomainError)) throw error
    })
  }
}

async function act(scope: Scope, taskId: string, action: Step['action'], who: string, runs: Record<string, string>) {
  if (action === 'resolve') return resolveTask(scope, { taskId })
  if (action === 'dismiss') return dismissTask(scope, { taskId })
  if (action === 'undo') return undoClose(scope, { taskId })
  if (action === 'putAway') return closeWithoutAction(scope, { taskId })
  if (action === 'reopen') return reopenByHand(scope, { taskId, reason: 'She came by' })
  if (action === 'answer') return answer(scope, taskId)
  if (action === 'bulkUndo') {
    await undoBulk(scope, { runId: runs[who] ?? newId() })
    return runBulk(scope.retailerId, runs[who] ?? '')
  }
  const { id } = await startBulk(scope, { action: action === 'bulkResolve' ? 'resolve' : 'dismiss', taskIds: [taskId] })
  runs[who] = id
  return runBulk(scope.retailerId, id)
}

async function answer(scope: Scope, taskId: string) {
  const system: Scope = { ...scope, actor: { kind: 'system', name: 'Storehand' } }
  const task = await transact(system, (scope) => getTask(scope, taskId))
  await raiseReply(system, task, replyOf())
}

/** The slow recount: of the closes by people that were not undone, the first, from the log alone. */
async function recount(taskId: string) {
  const { rows } = await fixture.owner.query(
    `select type, at, actor_id from events where task_id = $1 and type in ('task.resolved', 'task.dismissed', 'task.undone', 'task.reopened', 'task.nothingToDo') order by id`,
    [taskId],
  )
  const closes = rows.filter(({ type }, at) => /resolved|dismissed/.test(type) && rows[at + 1]?.type !== 'task.undone')
  return closes.slice(0, 1).map(({ type, at, actor_id }) => ({ kind: type.slice(5), at, membership_id: actor_id }))
}

const counted = async (taskId: string) =>
  (await fixture.owner.query('select kind, at, membership_id from kpi_events where task_id = $1 and undone_at is null', [taskId]))
    .rows

describe('the figure of a task (G-16)', () => {
  it('stays with whoever closed it first when somebody else undoes a later close', async () => {
    const task = await storeTask(fixture.larch)
    await play(task, [
      { who: 'ana', action: 'resolve', hoursLater: 0 },
      { who: 'ana', action: 'answer', hoursLater: 24 },
      { who: 'leo', action: 'resolve', hoursLater: 1 },
    ])
    const before = await counted(task.id)
    await play(task, [
      { who: 'leo', action: 'undo', hoursLater: 0 },
      { who: 'leo', action: 'dismiss', hoursLater: 0 },
    ])
    expect(before).toHaveLength(1)
    expect(await counted(task.id)).toEqual(before)
  })

  it('is not touched by taking a run back whose close is not the one the task is in', async () => {
    const task = await storeTask(fixture.larch)
    await play(task, [
      { who: 'ana', action: 'bulkResolve', hoursLater: 0 },
      { who: 'ana', action: 'answer', hoursLater: 0 },
      { who: 'ana', action: 'resolve', hoursLater: 0 },
    ])
    const before = await counted(task.id)
    await play(task, [{ who: 'ana', action: 'bulkUndo', hoursLater: 0 }])
    expect(await counted(task.id)).toEqual(before)
  })

  it('is the first close by a person that was not undone, over any history', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (history) => {
        const task = await storeTask(fixture.larch)
        await play(task, history)
        expect(await counted(task.id)).toEqual(await recount(task.id))
      }),
      { numRuns: howMany({ usually: 20, soak: 60 }) },
    )
  }, 180_000)

  it('is given back from the log where an undo had taken it away before', async () => {
    const task = await storeTask(fixture.larch)
    await play(task, [
      { who: 'ana', action: 'resolve', hoursLater: 0 },
      { who: 'ana', action: 'answer', hoursLater: 24 },
      { who: 'leo', action: 'resolve', hoursLater: 1 },
      { who: 'leo', action: 'undo', hoursLater: 0 },
      { who: 'leo', action: 'dismiss', hoursLater: 1 },
    ])
    const right = await counted(task.id)
    await fixture.owner.query('update kpi_events set undone_at = at where task_id = $1', [task.id])
    await fixture.owner.query(
      `insert into kpi_events (retailer_id, id, task_id, round, kind, membership_id, store_id, at)
       select retailer_id, gen_random_uuid(), task_id, 2, 'dismissed', actor_id, store_id, at from events where task_id = $1 and type = 'task.dismissed'`,
      [task.id],
    )
    await fixture.owner.query('update tasks set round = 2 where id = $1', [task.id])
    await mend()
    expect(await counted(task.id)).toEqual(right)
    await play(task, [
      { who: 'ana', action: 'reopen', hoursLater: 1 },
      { who: 'ana', action: 'resolve', hoursLater: 1 },
    ])
    expect(await counted(task.id)).toEqual(right)
  })
})

async function mend() {
  const statements = readFileSync('db/migrations/0014_close_and_its_figure.sql', 'utf8').split('--> statement-breakpoint')
  for (const statement of statements) if (!statement.includes('ADD COLUMN')) await fixture.owner.query(statement)
}

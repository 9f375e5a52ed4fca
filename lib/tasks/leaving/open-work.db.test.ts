import { afterAll, describe, expect, it } from 'vitest'
import { read } from '@/lib/database/transact'
import { newId } from '@/lib/ids'
import { createFixture } from '@/lib/testing/fixture'
import { idOf, ownTask as own, whoseTask } from '@/lib/testing/own-task'
import { resolveTask } from '../lifecycle/resolve-task'
import { deactivateWithWork, giveWorkOn } from './hand-over'
import { readOpenWork } from './open-work'

const fixture = await createFixture()
afterAll(() => fixture.close())

/** People leave in all of them. */
const chain = () => fixture.anotherChain()
const taskNow = (task: { id: string }) => whoseTask(fixture.owner, task)

describe('what is open with somebody who leaves', () => {
  it('is told store by store, with the answers that wait, who gave it, messages, reminders and what is late', async () => {
    const { ana, leo, admin, stores } = await chain()
    await own(ana, { dueOn: '2020-01-01' })
    const waiting = await own(leo, { assigneeId: idOf(ana) })
    await own(leo)
    await resolveTask(ana, { taskId: (await own(ana)).id })
    await fixture.owner.query('update tasks set reply_waiting_since = now() where id = $1', [waiting.id])
    const away = await own(ana)
    await fixture.owner.query('update tasks set store_id = $1 where id = $2', [stores[1]?.id, away.id])
    await fixture.owner.query(
      'insert into task_reminders (retailer_id, id, task_id, membership_id, remind_at) values ($1, $2, $3, $4, now())',
      [ana.retailerId, newId(), away.id, idOf(ana)],
    )
    await fixture.owner.query('insert into task_drafts (retailer_id, id, task_id, author_id) values ($1, $2, $3, $4)', [
      ana.retailerId,
      newId(),
      away.id,
      idOf(ana),
    ])
    await fixture.owner.query(
      `insert into messages (retailer_id, id, purpose, direction, state, task_id, author_id, from_address, to_address, subject, message_id_header, send_at, created_at)
       select $1, gen_random_uuid(), 'task', 'out', 'scheduled', $2, $3, '', '', '', '', now() + after, now()
       from unnest(array[interval '10 seconds', interval '1 day']) after`,
      [ana.retailerId, away.id, idOf(ana)],
    )
    const person = { id: idOf(ana), name: 'Ana Whitlock', homeStoreId: stores[0]?.id ?? null, stores: stores.slice(0, 1) }
    const work = await read(admin, (scope) => readOpenWork(scope, person))
    expect(work).toMatchObject({
      open: 3,
      waiting: 1,
      overdue: 1,
      fromOthers: 1,
      reminders: 1,
      drafts: 1,
      planned: 1,
      hadWork: true,
    })
    expect(work.stores.map(({ name, open }) => [name, open])).toEqual([
      ['Bleecker Street', 1],
      ['Park Street', 2],
    ])
    expect(work.first.map(({ id }) => id)[0]).toBe(waiting.id)
    expect(work.colleagues.map(({ name }) => name)).toEqual(['Grace Oduya', 'Jonah Pryce', 'Leo Marchetti'])
  })

  it('is seen and given on by corporate admins alone, of their own chain', async () => {
    const { ana, leo, manager, accountManager } = await chain()
    const other = await chain()
    const task = await own(ana)
    const sent = { membershipId: idOf(ana), how: 'colleague' as const, colleagueId: idOf(leo) }
    for (const who of [leo, manager, accountManager]) {
      await expect(deactivateWithWork(who, sent)).rejects.toMatchObject({ key: 'errors.forbidden' })
      await expect(giveWorkOn(who, sent)).rejects.toMatchObject({ key: 'errors.forbidden' })
      await expect(
        read(who, (scope) => readOpenWork(scope, { id: idOf(ana), name: '', homeStoreId: null, stores: [] })),
      ).rejects.toMatchObject({ key: 'errors.forbidden' })
    }
    await expect(deactivateWithWork(other.admin, sent)).rejects.toMatchObject({ key: 'errors.personNotFound' })
    expect(await taskNow(task)).toMatchObject({ assigneeId: idOf(ana) })
  })
})

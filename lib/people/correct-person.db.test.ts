import { afterAll, describe, expect, it } from 'vitest'
import { personOf } from '@/lib/access/scope'
import { readFeed } from '@/lib/activity/feed'
import { findSession } from '@/lib/auth/find-session'
import { startSession } from '@/lib/auth/start-session'
import { read } from '@/lib/database/transact'
import { Forbidden, NotFound } from '@/lib/errors'
import { createPersonalTask } from '@/lib/tasks/definition/create-personal-task'
import { resolveTask } from '@/lib/tasks/lifecycle/resolve-task'
import { auditSaid } from '@/lib/testing/audit-said'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { correctPerson } from './correct-person'
import { personVersion } from './person-version'
import { getPerson } from './queries'

const fixture = await createFixture()
afterAll(() => fixture.close())

const placed = (who: 'ana' | 'leo') => ({
  membershipId: personOf(fixture.larch[who]).membershipId,
  role: 'associate' as const,
  homeStoreId: fixture.larch.stores[0]?.id ?? '',
})
const now = (who: 'ana' | 'leo') => read(fixture.larch.admin, (scope) => getPerson(scope, placed(who).membershipId))
const auditEntries = () => auditSaid(fixture.larch.admin)

describe('the stores of a person (back office)', () => {
  it('are left only by who was told how many open tasks of them stay behind, and saves again', async () => {
    const { admin, leo, stores } = fixture.larch
    const [home, other] = [stores[0], stores[1]]
    const title = { title: 'Ring the framer', description: 'About the prints.' }
    await createPersonalTask(leo, title)
    await resolveTask(leo, { taskId: (await createPersonalTask(leo, title)).id })
    const { name } = await now('leo')
    const version = personVersion(await now('leo'))
    const moved = { ...placed('leo'), name, version, homeStoreId: other?.id ?? '' }
    const requested = { key: 'errors.leavesTasks', values: { count: 1, store: home?.name }, field: 'homeStoreId' }
    await expect(correctPerson(admin, moved)).rejects.toMatchObject(requested)
    await expect(correctPerson(admin, { ...moved, agreedStores: home?.id ?? '' })).rejects.toMatchObject(requested)
    const kept = await correctPerson(admin, { ...moved, storeIds: [home?.id ?? ''] })
    const away = { ...moved, version: kept.version }
    await expect(correctPerson(admin, away)).rejects.toMatchObject({ ...requested, field: 'storeIds' })
    const { version: last } = await correctPerson(admin, { ...away, agreedStores: other?.id ?? '' })
    expect((await now('leo')).stores.map((store) => store.name)).toEqual([other?.name])
    await correctPerson(admin, { ...placed('leo'), name, version: last })
  })
})

describe('a person’s name (back office)', () => {
  it('is corrected by an admin; the audit log says from what to what, and what was logged keeps the name as it was (R-4, R-6)', async () => {
    const { larch } = fixture
    const was = personOf(larch.ana).name
    const task = await storeTask(larch)
    await resolveTask(larch.ana, { taskId: task.id })
    const token = (await startSession(personOf(larch.ana).userId)) ?? ''
    await correctPerson(larch.admin, { ...placed('ana'), name: ' Ana Wójcik-Nowak ' })
    expect(await now('ana')).toMatchObject({ name: 'Ana Wójcik-Nowak', role: 'associate' })
    expect((await auditEntries())[0]).toBe(`Corrected the name of ${was} to Ana Wójcik-Nowak`)
    const { events } = await read(larch.admin, (scope) => readFeed(scope, task.id, 30))
    expect(events.find(({ type }) => type === 'task.resolved')).toMatchObject({ actorName: was })
    expect((await findSession(token))?.scope.actor).toMatchObject({ name: 'Ana Wójcik-Nowak' })
    const entries = await auditEntries()
    await correctPerson(larch.admin, { ...placed('ana'), name: 'Ana Wójcik-Nowak' })
    expect(await auditEntries()).toEqual(entries)
  })

  it('is not saved from what somebody else has changed meanwhile; from what it is now it is (T-16, Q-C3)', async () => {
    const { admin } = fixture.larch
    const version = personVersion(await now('leo'))
    const saves = await Promise.allSettled(
      ['Leo M.', 'Leo N.'].map((name) => correctPerson(admin, { ...placed('leo'), name, version })),
    )
    expect(saves.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const stale = correctPerson(admin, { ...placed('leo'), name: 'Leo Marchetti', version })
    await expect(stale).rejects.toMatchObject({ key: 'errors.changedMeanwhile' })
    const saved = await correctPerson(admin, {
      ...placed('leo'),
      name: 'Leo Marchetti',
      version: personVersion(await now('leo')),
    })
    expect(personVersion(await now('leo'))).toBe(saved.version)
  })

  it('is an admin’s to correct, and only of their own chain; a mail greets by it while no other chain knows the person', async () => {
    const { larch, birch } = fixture
    const name = 'Somebody Else'
    for (const scope of [larch.ana, larch.manager, larch.accountManager])
      await expect(correctPerson(scope, { ...placed('leo'), name })).rejects.toBeInstanceOf(Forbidden)
    await expect(correctPerson(birch.admin, { ...placed('leo'), name })).rejects.toBeInstanceOf(NotFound)
    const userName = async () =>
      (await fixture.owner.query('select name from users where id = $1', [personOf(larch.leo).userId])).rows[0].name
    await correctPerson(larch.admin, { ...placed('leo'), name: 'Leo of Larch' })
    expect(await userName()).toBe('Leo of Larch')
    await fixture.owner.query(
      `insert into memberships (retailer_id, id, user_id, role, name) values ($1, gen_random_uuid(), $2, 'associate', 'Leo of Birch')`,
      [birch.id, personOf(larch.leo).userId],
    )
    await correctPerson(larch.admin, { ...placed('leo'), name: 'Leo Marchetti' })
    expect(await userName()).toBe('Leo of Larch')
    expect(await now('leo')).toMatchObject({ name: 'Leo Marchetti' })
  })
})

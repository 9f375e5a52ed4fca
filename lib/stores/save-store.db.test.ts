import { afterAll, describe, expect, it } from 'vitest'
import { getStore } from '@/lib/access/stores'
import { read } from '@/lib/database/transact'
import { Conflict, Forbidden, NotFound } from '@/lib/errors'
import { momentIn } from '@/lib/i18n/time'
import { createGroupTask } from '@/lib/tasks/definition/create-group-task'
import { auditSaid } from '@/lib/testing/audit-said'
import { createFixture } from '@/lib/testing/fixture'
import { addStore, changeStore } from './save-store'
import { storeVersion } from './store-version'

const fixture = await createFixture()
afterAll(() => fixture.close())

const quay = { number: '71', name: 'Quay', timeZone: 'Europe/London' }
const auditEntries = () => auditSaid(fixture.larch.admin)

describe('a store (back office)', () => {
  it('is changed by an admin, and the audit log says from what to what; a save of nothing new says nothing (R-6)', async () => {
    const { admin } = fixture.larch
    const { id } = await addStore(admin, quay)
    await changeStore(admin, id, { ...quay, name: 'Old Quay' })
    const entries = await auditEntries()
    expect(entries[0]).toBe('Changed store 71: Name from Quay to Old Quay')
    await changeStore(admin, id, { ...quay, name: 'Old Quay' })
    expect(await auditEntries()).toHaveLength(entries.length)
  })

  it('is not saved from what somebody else has changed meanwhile; from what it is now it is (T-16, Q-C3)', async () => {
    const { admin } = fixture.larch
    const store = await addStore(admin, { ...quay, number: '72' })
    const change = { ...quay, number: '72', version: storeVersion(store) }
    const cities = ['Bath', 'Bristol', 'Exeter', 'Truro', 'Frome', 'Stroud']
    const saves = await Promise.allSettled(cities.map((city) => changeStore(admin, store.id, { ...change, city })))
    expect(saves.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const stale = changeStore(admin, store.id, { ...change, city: 'Wells' })
    await expect(stale).rejects.toMatchObject({ key: 'errors.changedMeanwhile' })
    const now = await read(admin, (scope) => getStore(scope, store.id))
    expect(cities).toContain(now.city)
    const saved = await changeStore(admin, store.id, { ...change, city: 'Wells', version: storeVersion(now) })
    expect(storeVersion(await read(admin, (scope) => getStore(scope, store.id)))).toBe(storeVersion(saved))
  })

  it('in another zone moves what is due by its clock, once who saves the form was told how much that is (T-3)', async () => {
    const { admin } = fixture.larch
    const store = await addStore(admin, { ...quay, number: '75' })
    await createGroupTask(admin, { title: 'Due', description: 'By the day', storeIds: [store.id], dueOn: '2027-01-15' })
    const moved = { ...quay, number: '75', timeZone: 'America/Vancouver', version: storeVersion(store) }
    await expect(changeStore(admin, store.id, moved)).rejects.toMatchObject({
      key: 'errors.zoneMovesDues',
      values: { count: 1 },
      field: 'timeZone',
    })
    await changeStore(admin, store.id, { ...moved, agreedZone: 'America/Vancouver' })
    const { rows } = await fixture.owner.query('select due_by from tasks where store_id = $1', [store.id])
    expect(rows.map(({ due_by }) => due_by)).toEqual([momentIn('America/Vancouver', '2027-01-16', '00:00')])
  })

  it('has a number of its own, and is nobody else’s to change', async () => {
    const { larch, birch } = fixture
    const { id } = await addStore(larch.admin, { ...quay, number: '73' })
    await addStore(larch.admin, { ...quay, number: '74' })
    await expect(changeStore(larch.admin, id, { ...quay, number: '74' })).rejects.toBeInstanceOf(Conflict)
    await expect(changeStore(larch.manager, id, quay)).rejects.toBeInstanceOf(Forbidden)
    await expect(changeStore(birch.admin, id, quay)).rejects.toBeInstanceOf(NotFound)
  })
})

import { afterAll, describe, expect, it } from 'vitest'
import { readerZone } from '@/lib/access/scope'
import { scopeOfRetailer } from '@/lib/access/system-scope'
import { findSession } from '@/lib/auth/find-session'
import { startSession } from '@/lib/auth/start-session'
import { read } from '@/lib/database/transact'
import { versionOf } from '@/lib/database/version-of'
import { Forbidden } from '@/lib/errors'
import { auditSaid } from '@/lib/testing/audit-said'
import { createFixture } from '@/lib/testing/fixture'
import { changeTaskSettings } from './change-task-settings'
import { readTaskSettings } from './read-task-settings'
import { type TaskSettingsInput, taskSettingsInput } from './task-settings'

const fixture = await createFixture()
afterAll(() => fixture.close())

const usual: TaskSettingsInput = { reopening: 'always', onlyAdminsEdit: false }
const audited = () => auditSaid(fixture.larch.admin)

describe('task settings (S-1)', () => {
  it('hold at once, for one’s own chain alone, and say in the audit log what was and what is', async () => {
    const { larch, birch } = fixture
    expect(await read(larch.ana, readTaskSettings)).toEqual({ reopensWithinDays: null, onlyAdminsEdit: false })
    await changeTaskSettings(larch.admin, { reopening: 'within', days: '30', onlyAdminsEdit: true })
    expect(await read(larch.ana, readTaskSettings)).toEqual({ reopensWithinDays: 30, onlyAdminsEdit: true })
    expect(await read(birch.ana, readTaskSettings)).toEqual({ reopensWithinDays: null, onlyAdminsEdit: false })
    expect((await audited())[0]).toBe(
      'Changed the task settings: only corporate admins edit and delete: off → on; reopening by an answer: always → within 30 days',
    )
    await changeTaskSettings(larch.admin, usual)
    expect(await read(larch.ana, readTaskSettings)).toEqual({ reopensWithinDays: null, onlyAdminsEdit: false })
  })

  it('are a corporate admin’s to change', async () => {
    const { larch } = fixture
    for (const scope of [larch.ana, larch.manager, larch.accountManager])
      await expect(changeTaskSettings(scope, { reopening: 'within', days: 3, onlyAdminsEdit: true })).rejects.toBeInstanceOf(
        Forbidden,
      )
  })

  it('saved again as they are leave no second entry, and two admins at once leave one row', async () => {
    const { larch } = fixture
    const within: TaskSettingsInput = { reopening: 'within', days: 7, onlyAdminsEdit: false }
    const before = (await audited()).length
    await Promise.all([changeTaskSettings(larch.admin, within), changeTaskSettings(larch.admin, within)])
    expect((await audited()).length).toBe(before + 1)
    const { rows } = await fixture.owner.query('select count(*)::int as rows from retailer_settings where retailer_id = $1', [
      larch.id,
    ])
    expect(rows[0].rows).toBe(1)
    await changeTaskSettings(larch.admin, usual)
  })

  it('are not saved from what somebody else has changed meanwhile; from what it is now they are (T-16, Q-C3)', async () => {
    const { admin } = fixture.larch
    const version = versionOf({ ...(await read(admin, readTaskSettings)), timeZone: admin.timeZone })
    const first = await changeTaskSettings(admin, { reopening: 'within', days: 9, onlyAdminsEdit: false, version })
    await expect(changeTaskSettings(admin, { ...usual, onlyAdminsEdit: true, version })).rejects.toMatchObject({
      key: 'errors.changedMeanwhile',
    })
    expect(await read(admin, readTaskSettings)).toEqual({ reopensWithinDays: 9, onlyAdminsEdit: false })
    await changeTaskSettings(admin, { ...usual, version: first.version })
  })

  it('hold the clock of people and tasks without a store, by a zone of today’s name (T-3)', async () => {
    const { admin } = fixture.larch
    await changeTaskSettings(admin, { ...usual, timeZone: 'US/Pacific' })
    expect((await audited())[0]).toBe('Changed the task settings: time zone of head office: UTC → America/Los Angeles')
    const system = await scopeOfRetailer(admin.retailerId)
    expect([system.timeZone, readerZone(system)]).toEqual(['America/Los_Angeles', 'America/Los_Angeles'])
    expect((await scopeOfRetailer(fixture.birch.id)).timeZone).toBe('UTC')
    const { actor } = fixture.larch.accountManager
    const session = await findSession((await startSession(actor.kind === 'person' ? actor.userId : '')) ?? '')
    expect(session && readerZone(session.scope)).toBe('America/Los_Angeles')
    expect(taskSettingsInput.safeParse({ ...usual, timeZone: 'Mars/Base' }).error?.issues[0]?.message).toBe('errors.timeZone')
    await changeTaskSettings(admin, { ...usual, timeZone: 'UTC' })
  })

  it('take one to 365 whole days, and say at the field what is wrong with anything else', () => {
    for (const days of ['', '0', '366', '1.5', 'soon', '-3'])
      expect(
        taskSettingsInput.safeParse({ reopening: 'within', days, onlyAdminsEdit: false }).error?.issues[0],
        days,
      ).toMatchObject({ path: ['days'], message: 'errors.reopeningDays' })
    expect(taskSettingsInput.safeParse({ reopening: 'within', days: '365', onlyAdminsEdit: false }).success).toBe(true)
    expect(taskSettingsInput.safeParse({ reopening: 'always', days: 'soon', onlyAdminsEdit: false }).success).toBe(true)
  })
})

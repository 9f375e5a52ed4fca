import { afterAll, describe, expect, it } from 'vitest'
import { personOf, type Scope } from '@/lib/access/scope'
import { read } from '@/lib/database/transact'
import { newId } from '@/lib/ids'
import { readTimeline } from '@/lib/messaging/conversation/record-timeline'
import { createPersonalTask } from '@/lib/tasks/definition/create-personal-task'
import { findTask } from '@/lib/tasks/queries'
import { whoSees } from '@/lib/tasks/views/who-sees'
import { createFixture } from '@/lib/testing/fixture'
import { makeAccount, makeRole } from '@/lib/testing/make-account'
import { addAccount } from './add-account'
import { addUser } from './add-user'
import { editAccount } from './edit-account'
import { giveRole } from './give-role'
import { accountFilter, listAccounts } from './list-accounts'
import { findAccount } from './queries'
import { setHealth } from './set-health'
import { takeRole } from './take-role'

const fixture = await createFixture()
afterAll(() => fixture.close())

const { larch, birch, owner } = fixture
const sees = async (who: Scope, id: string) => (await read(who, (scope) => findAccount(scope, id))) !== null
const listed = async (who: Scope, asked: Record<string, string> = {}) =>
  (await read(who, (scope) => listAccounts(scope, accountFilter.parse(asked)))).rows.map(({ name }) => name)

describe('an account (R-1)', () => {
  it('is seen by its store, by who has a role on it or a user of it in their book, by an admin, and by nobody of another chain', async () => {
    const { id } = await makeAccount(owner, larch)
    for (const who of [larch.ana, larch.leo, larch.manager, larch.admin]) expect(await sees(who, id)).toBe(true)
    for (const who of [larch.elsewhere, larch.accountManager, birch.admin]) expect(await sees(who, id)).toBe(false)
    const roleId = await makeRole(owner, larch, 'Stylist')
    await giveRole(larch.admin, { accountId: id, roleId, membershipId: personOf(larch.elsewhere).membershipId })
    expect(await sees(larch.elsewhere, id)).toBe(true)
    const { rows } = await owner.query('select id from account_assignments where account_id = $1', [id])
    await takeRole(larch.admin, { accountId: id, assignmentId: rows[0].id })
    expect(await sees(larch.elsewhere, id)).toBe(false)
  })

  it('shows its tasks to whoever has a role on it, wherever they work, and never a private one (R-1, R-2)', async () => {
    const { ana, elsewhere, admin } = larch
    const { id } = await makeAccount(owner, larch, 'Studio North')
    const task = await createPersonalTask(ana, { title: 'Call them', description: 'About spring.', accountId: id })
    const finds = async () => (await read(elsewhere, (scope) => findTask(scope, task.id))) !== null
    const told = () => read(ana, (scope) => whoSees(scope, task, [personOf(elsewhere).membershipId]))
    expect([await finds(), await told()]).toEqual([false, []])
    const roleId = await makeRole(owner, larch, 'Lead')
    await giveRole(admin, { accountId: id, roleId, membershipId: personOf(elsewhere).membershipId })
    expect([await finds(), await told()]).toEqual([true, [personOf(elsewhere).membershipId]])
    await owner.query('update tasks set is_private = true where id = $1', [task.id])
    expect(await finds()).toBe(false)
  })

  it('keeps health, people and name with what they were, in its timeline (T-5)', async () => {
    const { manager } = larch
    const { id } = await makeAccount(owner, larch, 'Theatre Royal')
    await setHealth(manager, { accountId: id, health: 'poor', was: null })
    await setHealth(manager, { accountId: id, health: 'good', was: 'poor' })
    const now = await read(manager, (scope) => findAccount(scope, id))
    await editAccount(manager, {
      accountId: id,
      version: now?.version ?? 0,
      name: 'Theatre Regal',
      kind: 'company',
      storeId: now?.storeId ?? '',
    })
    const { entries } = await read(manager, (scope) => readTimeline(scope, { record: { kind: 'account', id }, before: '' }))
    expect(entries.map((entry) => (entry.kind === 'event' ? entry.type : entry.kind)).sort()).toEqual([
      'account.added',
      'account.edited',
      'account.healthSet',
      'account.healthSet',
    ])
  })

  it('refuses a save made from an older state, and a health somebody else has set meanwhile (T-16, Q-C3)', async () => {
    const { ana, manager } = larch
    const { id } = await makeAccount(owner, larch, 'Clinic West')
    await setHealth(manager, { accountId: id, health: 'average', was: null })
    await expect(setHealth(ana, { accountId: id, health: 'good', was: null })).rejects.toMatchObject({
      key: 'errors.changedMeanwhile',
    })
    await expect(editAccount(ana, { accountId: id, version: 1, name: 'Other' })).rejects.toMatchObject({
      key: 'errors.changedMeanwhile',
    })
  })

  it('has a number of its own, told at the field', async () => {
    await addAccount(larch.manager, { name: 'One', number: 'A1' })
    await expect(addAccount(larch.manager, { name: 'Two', number: 'A1' })).rejects.toMatchObject({ field: 'number' })
    await expect(addAccount(birch.manager, { name: 'Two', number: 'A1' })).resolves.toMatchObject({ name: 'Two' })
  })

  it('takes as users only customers one sees, and as a holder only a colleague', async () => {
    const { id } = await makeAccount(owner, larch, 'School East')
    await expect(addUser(larch.ana, { accountId: id, customerId: birch.customer.id })).rejects.toMatchObject({
      key: 'errors.customerNotFound',
    })
    const roleId = await makeRole(owner, larch, 'Buyer')
    await expect(giveRole(larch.ana, { accountId: id, roleId, membershipId: newId() })).rejects.toMatchObject({
      key: 'errors.personNotFound',
    })
  })

  it('is found in a list by words, by health and by one’s own role', async () => {
    expect(await listed(larch.manager, { q: 'theatre' })).toEqual(['Theatre Regal'])
    expect(await listed(larch.manager, { health: 'average' })).toEqual(['Clinic West'])
    expect(await listed(larch.elsewhere, { mine: 'yes' })).toEqual(['Studio North'])
    expect(await listed(birch.admin, { q: 'theatre' })).toEqual([])
  })
})

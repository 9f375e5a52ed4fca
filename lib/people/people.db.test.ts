import { afterAll, describe, expect, it } from 'vitest'
import { auditFilter, listAudit } from '@/lib/activity/audit-log'
import { describeAuditEntry } from '@/lib/activity/describe-audit-entry'
import { checkCredentials } from '@/lib/auth/check-password'
import { findSession } from '@/lib/auth/find-session'
import { hashToken } from '@/lib/auth/session-token'
import { startSession } from '@/lib/auth/start-session'
import { read } from '@/lib/database/transact'
import { Forbidden, NotFound } from '@/lib/errors'
import { getTranslator } from '@/lib/i18n/translator'
import { createFixture } from '@/lib/testing/fixture'
import { changePerson } from './change-person'
import { deactivatePerson, reactivatePerson } from './deactivate-person'
import { invitePerson } from './invite-person'
import { readMyProfile } from './my-profile'
import { noteRefusedSignIn } from './note-refused-sign-in'
import { openSession } from './open-session'
import { personVersion } from './person-version'
import { getPerson } from './queries'
import { requestReset } from './request-reset'
import { resendInvitation } from './resend-invitation'
import { saveProfile } from './save-profile'
import { sendReset } from './send-reset'
import { changePassword, isUsable, setPasswordByLink } from './set-password'

const fixture = await createFixture()
afterAll(() => fixture.close())

const good = 'four green bottles standing'
const storeOf = (index: number) => fixture.larch.stores[index]?.id ?? ''
const idsOf = (scope: typeof fixture.larch.ana) => {
  if (scope.actor.kind !== 'person') throw new Error('nobody')
  return scope.actor
}

async function linkOf(email: string): Promise<string> {
  const { rows } = await fixture.owner.query(
    `select payload from graphile_worker._private_jobs where payload->>'to' = $1 order by id desc limit 1`,
    [email],
  )
  return String(rows[0].payload.url).split('/').at(-1) ?? ''
}

describe('people (Q-A1 to Q-A5)', () => {
  it('are invited by an admin with a link that works once', async () => {
    await invitePerson(fixture.larch.admin, {
      name: 'Wren Hale',
      email: 'Wren@larch.example',
      role: 'associate',
      homeStoreId: storeOf(0),
    })
    const token = await linkOf('wren@larch.example')
    await expect(setPasswordByLink({ token, password: 'short' })).rejects.toMatchObject({ key: 'errors.passwordShort' })
    await expect(setPasswordByLink({ token, password: 'passwordpassword1' })).rejects.toMatchObject({
      key: 'errors.passwordCommon',
    })
    await setPasswordByLink({ token, password: good })
    await expect(setPasswordByLink({ token, password: good })).rejects.toBeInstanceOf(NotFound)
    expect(await checkCredentials('WREN@larch.example', good, '10.0.0.1')).toMatchObject({ email: 'wren@larch.example' })
    expect(await checkCredentials('wren@larch.example', `${good}.`, '10.0.0.1')).toBeNull()
  })

  it('are sent another invitation, which makes the older link useless (Q-A5)', async () => {
    const { membershipId } = await invitePerson(fixture.larch.admin, {
      name: 'Kai Moreau',
      email: 'kai@larch.example',
      role: 'associate',
      homeStoreId: storeOf(0),
    })
    const first = await linkOf('kai@larch.example')
    await expect(resendInvitation(fixture.larch.manager, { membershipId })).rejects.toBeInstanceOf(Forbidden)
    await expect(resendInvitation(fixture.birch.admin, { membershipId })).rejects.toBeInstanceOf(NotFound)
    expect(await isUsable(first)).toBe(true)
    await resendInvitation(fixture.larch.admin, { membershipId })
    const second = await linkOf('kai@larch.example')
    expect(second).not.toBe(first)
    expect(await isUsable(first)).toBe(false)
    await expect(setPasswordByLink({ token: first, password: good })).rejects.toMatchObject({ key: 'errors.linkSpent' })
    await setPasswordByLink({ token: second, password: good })
    await expect(resendInvitation(fixture.larch.admin, { membershipId })).rejects.toMatchObject({ key: 'errors.alreadyActive' })
  })

  it('are told when a link is too old, for an invitation after a week, for a new password after an hour (Q-A5)', async () => {
    await invitePerson(fixture.larch.admin, { name: 'Late', email: 'late@larch.example', role: 'corporate_admin' })
    const invitation = await linkOf('late@larch.example')
    await requestReset({ email: 'late@larch.example' })
    await sendReset({ email: 'late@larch.example' })
    const reset = await linkOf('late@larch.example')
    const later = (time: string) =>
      fixture.owner.query('update one_time_links set expires_at = expires_at - $1::interval', [time])
    await later('59 minutes')
    expect([await isUsable(invitation), await isUsable(reset)]).toEqual([true, true])
    await later('2 minutes')
    expect([await isUsable(invitation), await isUsable(reset)]).toEqual([true, false])
    await later('7 days')
    expect(await isUsable(invitation)).toBe(false)
    await expect(setPasswordByLink({ token: reset, password: good })).rejects.toMatchObject({ key: 'errors.linkSpent' })
  })

  it('who ask again for a new password have one link that works, the newest (Q-A5)', async () => {
    const { email } = idsOf(fixture.larch.manager)
    const requested = []
    for (let times = 0; times < 2; times++) {
      await sendReset({ email })
      requested.push(await linkOf(email))
    }
    expect(await Promise.all(requested.map(isUsable))).toEqual([false, true])
  })

  it('who ask for a new password leave that in the audit log of their chain (R-6, Q-R2)', async () => {
    const { email, userId } = idsOf(fixture.larch.leo)
    await sendReset({ email })
    const page = { timeZone: 'UTC', limit: 500 }
    const rows = await read(fixture.larch.admin, (scope) => listAudit(scope, auditFilter.parse({ q: email }), page))
    expect(rows.map(({ type, data }) => [type, data])).toEqual([['audit.resetAsked', { userId, to: email }]])
    expect(await read(fixture.birch.admin, (scope) => listAudit(scope, auditFilter.parse({ q: email }), page))).toEqual([])
  })

  it('who choose a password by a link are named in the audit log (R-6)', async () => {
    await invitePerson(fixture.larch.admin, { name: 'Nel Quist', email: 'nel@larch.example', role: 'corporate_admin' })
    await setPasswordByLink({ token: await linkOf('nel@larch.example'), password: good })
    const requested = auditFilter.parse({ q: 'nel password' })
    const rows = await read(fixture.larch.admin, (scope) => listAudit(scope, requested, { timeZone: 'UTC', limit: 5 }))
    expect(rows.map((row) => describeAuditEntry(getTranslator('en'), row))).toEqual(['Nel Quist chose a password'])
  })

  it('who ask for a new password are answered without being looked up: the worker does that (Q-A2)', async () => {
    const jobs = async () =>
      (
        await fixture.owner.query(
          `select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'people.sendReset' order by j.id desc limit 2`,
        )
      ).rows
    for (const email of [idsOf(fixture.larch.ana).email, 'nobody@elsewhere.example']) await requestReset({ email })
    expect((await jobs()).map(({ payload }) => payload.email)).toEqual([
      'nobody@elsewhere.example',
      idsOf(fixture.larch.ana).email,
    ])
    await sendReset({ email: 'nobody@elsewhere.example' })
  })

  it('may guess their own password ten times in a quarter of an hour (Q-A2)', async () => {
    await invitePerson(fixture.larch.admin, { name: 'Ida Guess', email: 'ida@larch.example', role: 'corporate_admin' })
    await setPasswordByLink({ token: await linkOf('ida@larch.example'), password: good })
    const { rows } = await fixture.owner.query(`select id from users where email = 'ida@larch.example'`)
    const actor = { ...fixture.larch.admin.actor, userId: rows[0].id, email: 'ida@larch.example' }
    const ida = { ...fixture.larch.admin, actor } as typeof fixture.larch.admin
    const guess = (current: string) => changePassword(ida, { current, password: 'nine green lamps in a row' }, '')
    for (let times = 0; times < 10; times++)
      await expect(guess('wrong words entirely')).rejects.toMatchObject({ key: 'errors.passwordWrong' })
    await expect(guess(good)).rejects.toMatchObject({ key: 'errors.tooMany', field: 'current' })
    await fixture.owner.query('delete from throttles')
    await guess(good)
  })

  it('keep a long password to the last character (Q-A1)', async () => {
    await invitePerson(fixture.larch.admin, { name: 'Long Word', email: 'long@larch.example', role: 'corporate_admin' })
    const password = 'a steady lamp, '.repeat(6)
    await setPasswordByLink({ token: await linkOf('long@larch.example'), password })
    expect(await checkCredentials('long@larch.example', password, '10.0.0.2')).not.toBeNull()
    expect(await checkCredentials('long@larch.example', password.slice(0, 72), '10.0.0.2')).toBeNull()
  })

  it('are invited by admins only, and once', async () => {
    const wanted = { name: 'Nobody', email: 'nobody@larch.example', role: 'associate' as const, homeStoreId: storeOf(0) }
    await expect(invitePerson(fixture.larch.manager, wanted)).rejects.toBeInstanceOf(Forbidden)
    await expect(invitePerson(fixture.birch.admin, wanted)).rejects.toBeInstanceOf(NotFound)
    await invitePerson(fixture.larch.admin, wanted)
    await expect(invitePerson(fixture.larch.admin, wanted)).rejects.toMatchObject({ key: 'errors.alreadyHere' })
  })

  it('lose every session at once when deactivated, and when their role changes (Q-A4)', async () => {
    const leo = idsOf(fixture.larch.leo)
    const token = (await startSession(leo.userId)) ?? ''
    expect(await findSession(token)).not.toBeNull()
    await deactivatePerson(fixture.larch.admin, { membershipId: leo.membershipId })
    expect(await findSession(token)).toBeNull()
    expect(await startSession(leo.userId)).toBeNull()
    await reactivatePerson(fixture.larch.admin, { membershipId: leo.membershipId })
    const second = (await startSession(leo.userId)) ?? ''
    await changePerson(fixture.larch.admin, { membershipId: leo.membershipId, role: 'store_manager', homeStoreId: storeOf(0) })
    expect(await findSession(second)).toBeNull()
  })

  it('see another store’s work from the very next request after a move (R-4, Q-T7)', async () => {
    const ana = idsOf(fixture.larch.ana)
    const token = (await startSession(ana.userId)) ?? ''
    await changePerson(fixture.larch.admin, { membershipId: ana.membershipId, role: 'associate', homeStoreId: storeOf(1) })
    const session = await findSession(token)
    expect(session?.scope.actor.kind === 'person' && session.scope.actor.stores.map((store) => store.id)).toEqual([storeOf(1)])
    await changePerson(fixture.larch.admin, { membershipId: ana.membershipId, role: 'associate', homeStoreId: storeOf(0) })
  })

  it('are throttled alike whether known or not (Q-A2)', async () => {
    const tries = async (email: string) => {
      for (let times = 0; times < 10; times++) await checkCredentials(email, 'wrong wrong wrong', '10.0.0.9')
      return checkCredentials(email, 'wrong wrong wrong', '10.0.0.9').catch((error) => error.key)
    }
    expect(await tries(idsOf(fixture.larch.manager).email)).toBe('errors.tooMany')
    expect(await tries('unknown@larch.example')).toBe('errors.tooMany')
  })

  it('leave who came in, who was refused, when and from where in their own chain’s audit log (R-6, Q-R2)', async () => {
    const { userId, email, name } = idsOf(fixture.larch.ana)
    const logOf = async (scope: typeof fixture.larch.admin) => {
      const filter = { kind: 'rights' as const, q: '', who: null, from: null, to: null, before: '' }
      const rows = await read(scope, (scope) => listAudit(scope, filter, { timeZone: 'UTC', limit: 500 }))
      return rows.filter(({ type }) => type === 'audit.signedIn' || type === 'audit.signInRefused')
    }
    expect(await openSession({ userId, from: '10.0.0.7' })).not.toBeNull()
    await noteRefusedSignIn({ email: email.toUpperCase(), from: '10.0.0.8' })
    await noteRefusedSignIn({ email: 'unknown@larch.example', from: '10.0.0.8' })
    const [refused, signedIn, ...others] = await logOf(fixture.larch.admin)
    expect(others).toEqual([])
    expect(signedIn).toMatchObject({ type: 'audit.signedIn', actorName: name, data: { userId, from: '10.0.0.7' } })
    expect(refused).toMatchObject({ type: 'audit.signInRefused', data: { userId, person: name, from: '10.0.0.8' } })
    expect(await logOf(fixture.birch.admin)).toEqual([])
  })

  it('switch single keys off for themselves alone (WCAG 2.1.4)', async () => {
    await saveProfile(fixture.larch.ana, { locale: 'en', theme: 'system', hasShortcuts: false })
    expect(await read(fixture.larch.ana, readMyProfile)).toMatchObject({ hasShortcuts: false })
    expect(await read(fixture.larch.manager, readMyProfile)).toMatchObject({ hasShortcuts: true })
  })

  it('save of themselves what they changed alone, so that another tab’s save stays (H-4)', async () => {
    await saveProfile(fixture.larch.ana, { signature: 'Ana, Larch & Linden' })
    await saveProfile(fixture.larch.ana, { theme: 'dark' })
    await saveProfile(fixture.larch.ana, {})
    expect(await read(fixture.larch.ana, readMyProfile)).toMatchObject({ signature: 'Ana, Larch & Linden' })
  })

  it('who sign in again end the session that this browser had (Q-A3)', async () => {
    const { userId } = idsOf(fixture.larch.leo)
    const before = (await openSession({ userId, from: '10.0.0.9' })) ?? ''
    const elsewhere = (await openSession({ userId, from: '10.0.0.8' })) ?? ''
    const after = (await openSession({ userId, from: '10.0.0.9', before })) ?? ''
    expect([await findSession(before), await findSession(elsewhere), await findSession(after)].map(Boolean)).toEqual([
      false,
      true,
      true,
    ])
  })

  it('are kept only as hashes: sessions, links, passwords (Q-A3, Q-A5)', async () => {
    const token = (await startSession(idsOf(fixture.larch.ana).userId)) ?? ''
    const { rows } = await fixture.owner.query('select token_hash from sessions where token_hash = $1', [hashToken(token)])
    expect(rows).toHaveLength(1)
    expect(token.length).toBeGreaterThanOrEqual(43)
    const passwords = await fixture.owner.query('select password_hash from users where password_hash is not null')
    expect(passwords.rows.every((row) => row.password_hash.startsWith('$argon2id$'))).toBe(true)
  })

  it('are not saved from what somebody else has changed meanwhile; from what it is now they are (T-16, Q-C3)', async () => {
    const { membershipId } = idsOf(fixture.larch.leo)
    const { larch } = fixture
    const now = () => read(larch.admin, (scope) => getPerson(scope, membershipId))
    const version = personVersion(await now())
    const access = { membershipId, homeStoreId: storeOf(0) }
    const first = await changePerson(larch.admin, { ...access, role: 'store_manager', storeIds: [storeOf(1)], version })
    const stale = changePerson(larch.admin, { ...access, role: 'regional_manager', version })
    await expect(stale).rejects.toMatchObject({ key: 'errors.changedMeanwhile' })
    expect(await now()).toMatchObject({ role: 'store_manager' })
    expect(personVersion(await now())).toBe(first.version)
    await changePerson(larch.admin, { ...access, role: 'associate', version: first.version })
    expect(await now()).toMatchObject({ role: 'associate' })
  })

  it('cannot take their own rights away', async () => {
    const admin = idsOf(fixture.larch.admin)
    await expect(deactivatePerson(fixture.larch.admin, { membershipId: admin.membershipId })).rejects.toMatchObject({
      key: 'errors.notYourself',
    })
  })
})

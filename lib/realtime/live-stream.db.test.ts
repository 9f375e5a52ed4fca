import { afterAll, describe, expect, it } from 'vitest'
import type { Scope } from '@/lib/access/scope'
import { findSession, type Session } from '@/lib/auth/find-session'
import { startSession } from '@/lib/auth/start-session'
import { transact } from '@/lib/database/transact'
import { changePerson } from '@/lib/people/change-person'
import { deactivatePerson } from '@/lib/people/deactivate-person'
import { switchFeature } from '@/lib/settings/switch-feature'
import { createPersonalTask } from '@/lib/tasks/definition/create-personal-task'
import { createPersonalTaskInput } from '@/lib/tasks/input'
import { resolveTask } from '@/lib/tasks/lifecycle/resolve-task'
import { bePresent } from '@/lib/tasks/views/be-present'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { announceRetailer } from './announce'
import { liveStream } from './live-stream'
import { countStreams } from './open-streams'

// Open screens look again at their session each second here; how often they do otherwise: lib/env.test.ts.
process.env.SESSION_RECHECK_SECONDS = '1'
const fixture = await createFixture()
afterAll(() => fixture.close())

const person = (scope: Scope) => {
  if (scope.actor.kind !== 'person') throw new Error('nobody')
  return scope.actor
}

async function sessionOf(scope: Scope) {
  const session = await findSession((await startSession(person(scope).userId)) ?? '')
  if (!session) throw new Error('no session')
  return session
}

const open = async (scope: Scope) => listenTo(await sessionOf(scope))

/** What a browser would have heard so far, and whether its stream has ended. */
function listenTo(session: Session, cut?: AbortSignal, ageMs?: number) {
  const heard = { text: '', ended: false, stop: new AbortController() }
  const reader = liveStream(session, cut ?? heard.stop.signal, ageMs).getReader()
  const pump = async () => {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      heard.text += new TextDecoder().decode(value)
    }
    heard.ended = true
  }
  void pump()
  return heard
}

const soon = { timeout: 5000, interval: 50 }

describe('what open screens hear', () => {
  it('is a topic and an id for colleagues of the store, and nothing for anybody else (R-1)', async () => {
    const { larch, birch } = fixture
    const [leo, elsewhere, stranger] = await Promise.all([open(larch.leo), open(larch.elsewhere), open(birch.ana)])
    const task = await storeTask(larch)
    await expect
      .poll(async () => {
        await resolveTask(larch.ana, { taskId: (await storeTask(larch)).id })
        return leo.text
      }, soon)
      .toContain(`"topic":"store:${task.storeId}"`)
    expect(leo.text).not.toContain(task.title)
    expect(stranger.text).not.toContain('topic')
    expect(elsewhere.text).not.toContain('topic')
    for (const each of [leo, elsewhere, stranger]) each.stop.abort()
  })

  it('begins with what changed since their page was made, and with nothing older (T-12)', async () => {
    const { larch } = fixture
    const [first, session] = await Promise.all([open(larch.leo), sessionOf(larch.leo)])
    const listeners = `pg_stat_activity where datname = current_database() and query like 'listen %'`
    await expect.poll(async () => (await fixture.owner.query(`select from ${listeners}`)).rowCount, soon).toBe(1)
    const older = await storeTask(larch)
    await expect.poll(() => first.text, soon).toContain(older.id)
    const before = Date.now()
    const newer = await storeTask(larch)
    await expect.poll(() => first.text, soon).toContain(newer.id)
    await transact(larch.ana, announceRetailer)
    await expect.poll(() => first.text, soon).toContain('"topic":"retailer:')
    const late = listenTo(session, undefined, Date.now() - before)
    await expect.poll(() => late.text, soon).toContain(newer.id)
    expect(late.text).toContain('"topic":"retailer:')
    expect(late.text).not.toContain(older.id)
    const ancient = listenTo(session, undefined, 3_600_000)
    await expect.poll(() => ancient.text, soon).toContain('event: again')
    for (const each of [first, late, ancient]) each.stop.abort()
  })

  it('goes on after the database was away, and screens are told to catch up (Q-K1)', async () => {
    const { larch, owner } = fixture
    const leo = await open(larch.leo)
    const listeners = `pg_stat_activity where datname = current_database() and query like 'listen %'`
    await expect.poll(async () => (await owner.query(`select from ${listeners}`)).rowCount, soon).toBe(1)
    await owner.query(`select pg_terminate_backend(pid) from ${listeners}`)
    await expect.poll(() => leo.text, soon).toContain('event: again')
    const task = await storeTask(larch)
    await expect.poll(() => leo.text, soon).toContain(task.id)
    leo.stop.abort()
  })

  it('is of a personal task only for those it concerns, and the store’s manager (R-1)', async () => {
    const { larch } = fixture
    const [ana, leo, manager] = await Promise.all([open(larch.ana), open(larch.leo), open(larch.manager)])
    const personal = { title: 'Ring the framer', description: 'About the oak frame.', type: 'call', priority: 'normal' } as const
    const { membershipId } = person(larch.ana)
    await expect
      .poll(async () => {
        await createPersonalTask(larch.ana, createPersonalTaskInput.parse(personal))
        return ana.text
      }, soon)
      .toContain(`"topic":"person:${membershipId}"`)
    await expect.poll(() => manager.text, soon).toContain('"topic":"task:')
    expect(leo.text).not.toContain('topic')
    for (const each of [ana, leo, manager]) each.stop.abort()
  })

  it('is of a private task only for those it concerns: not for the store’s manager, nor the admin (R-1)', async () => {
    const { larch } = fixture
    const [ana, manager, admin] = await Promise.all([open(larch.ana), open(larch.manager), open(larch.admin)])
    const own = (title: string) => createPersonalTask(larch.ana, { title, description: 'For nobody else to read.' })
    const hidden = await own('Ask for a rise')
    await fixture.owner.query('update tasks set is_private = true where id = $1', [hidden.id])
    for (const each of [ana, manager, admin]) await expect.poll(() => each.text, soon).toContain(hidden.id)
    for (const each of [ana, manager, admin]) each.text = ''
    await bePresent(larch.ana, { taskId: hidden.id, is: 'writing' })
    await resolveTask(larch.ana, { taskId: hidden.id })
    const shared = await own('Order more boxes')
    for (const each of [manager, admin]) await expect.poll(() => each.text, soon).toContain(shared.id)
    for (const topic of ['presence', 'task', 'own']) expect(ana.text).toContain(`"topic":"${topic}:${hidden.id}"`)
    for (const each of [manager, admin]) expect(each.text).not.toContain(hidden.id)
    for (const each of [ana, manager, admin]) each.stop.abort()
  })

  it('is told at once that rights have changed: another store, or a switched-off feature (R-4, R-7)', async () => {
    const { larch } = fixture
    const ana = await open(larch.ana)
    const { membershipId } = person(larch.ana)
    await changePerson(larch.admin, { membershipId, role: 'associate', homeStoreId: larch.stores[1]?.id ?? '' })
    await expect.poll(() => ana.text, soon).toContain('event: rights')
    const leo = await open(larch.leo)
    await switchFeature(larch.accountManager, { feature: 'group_tasks', isOn: false })
    await expect.poll(() => leo.text, soon).toContain('event: rights')
    for (const each of [ana, leo]) each.stop.abort()
  })

  it('ends at once with a browser that was gone before the first byte, and looks no session up for it (Q-K6)', async () => {
    const session = await sessionOf(fixture.larch.manager)
    const before = countStreams()
    const gone = listenTo(session, AbortSignal.abort())
    await expect.poll(() => gone.ended, soon).toBe(true)
    expect(countStreams()).toBe(before)
  })

  it('ends once, however it is cut', async () => {
    const session = await sessionOf(fixture.larch.manager)
    const before = countStreams()
    const stop = new AbortController()
    const reader = liveStream(session, stop.signal).getReader()
    await reader.read()
    await reader.cancel()
    stop.abort()
    expect(countStreams()).toBe(before)
  })

  it('ends the oldest of nine of one person (Q-K6)', async () => {
    const session = await sessionOf(fixture.larch.manager)
    const all = Array.from({ length: 9 }, () => listenTo(session))
    await expect.poll(() => all[0]?.ended, soon).toBe(true)
    expect(all[0]?.text).toContain('event: crowded')
    expect(all.filter(({ ended }) => ended)).toHaveLength(1)
    for (const each of all) each.stop.abort()
  })

  it('keeps no idle session alive, however long it is open (Q-A3)', async () => {
    const session = await sessionOf(fixture.larch.manager)
    const idle = `update sessions set last_seen_at = now() - interval '11 hours 59 minutes' where token_hash = $1`
    await fixture.owner.query(idle, [session.tokenHash])
    const heard = listenTo(session)
    await switchFeature(fixture.larch.accountManager, { feature: 'group_tasks', isOn: true })
    // What it hears makes it look at its session at once: that look is over before the session is too old.
    await expect.poll(() => heard.text, soon).toContain('"topic":"retailer:')
    await fixture.owner.query(`update sessions set last_seen_at = last_seen_at - interval '2 minutes' where token_hash = $1`, [
      session.tokenHash,
    ])
    await expect.poll(() => heard.ended, soon).toBe(true)
    expect(heard.text).toContain('event: ended')
  })

  it('ends within five seconds of a deactivation (Q-A4)', async () => {
    const { larch } = fixture
    const leo = await open(larch.leo)
    await deactivatePerson(larch.admin, { membershipId: person(larch.leo).membershipId })
    await expect.poll(() => leo.ended, soon).toBe(true)
  })
})

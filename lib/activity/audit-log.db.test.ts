import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { membershipOf, type Scope } from '@/lib/access/scope'
import { cursorOf } from '@/lib/database/cursor'
import { read, transact } from '@/lib/database/transact'
import { Forbidden } from '@/lib/errors'
import { getTranslator } from '@/lib/i18n/translator'
import { newId } from '@/lib/ids'
import { createFixture } from '@/lib/testing/fixture'
import { auditFilter, listAudit } from './audit-log'
import { describeAuditEntry } from './describe-audit-entry'
import { lastSaved } from './last-saved'
import { noteExport } from './note-export'
import { record } from './record'

const t = getTranslator('en')
const london = 'Europe/London'

let fixture: Awaited<ReturnType<typeof createFixture>>
beforeAll(async () => {
  fixture = await createFixture()
  const { larch, birch } = fixture
  await invited(larch.admin, 'wren@larch.example', '2026-11-20T23:30:00Z')
  await invited(larch.admin, 'zofia@larch.example', '2026-11-21T12:00:00Z')
  await invited(larch.manager, 'kai@larch.example', '2026-11-22T00:30:00Z')
  await invited(birch.admin, 'wren@birch.example', '2026-11-21T12:00:00Z')
  const at = larch.at(larch.admin, new Date('2026-11-22T09:00:00Z'))
  const person = { membershipId: membershipOf(at) ?? '', person: 'Zofia Żółć' }
  await transact(at, (scope) =>
    record(scope, { type: 'audit.roleChanged', data: { ...person, from: 'associate', to: 'store_manager' } }),
  )
})
afterAll(() => fixture.close())

const invited = (by: Scope, email: string, at: string) =>
  transact({ ...by, now: new Date(at) }, (scope) =>
    record(scope, { type: 'audit.personInvited', data: { membershipId: membershipOf(by) ?? '', email, role: 'associate' } }),
  )

const readPage = (params: Record<string, string>, { scope = fixture.larch.admin, timeZone = london, limit = 50 } = {}) =>
  read(scope, (scope) => listAudit(scope, auditFilter.parse(params), { timeZone, limit }))
const sentences = async (...params: Parameters<typeof readPage>) =>
  (await readPage(...params)).map((row) => describeAuditEntry(t, row))
const whole = [
  'Changed the role of Zofia Żółć from Associate to Store manager',
  'Invited kai@larch.example as Associate',
  'Invited zofia@larch.example as Associate',
  'Invited wren@larch.example as Associate',
]

describe('the audit log (R-6)', () => {
  it('says who changed which right, the latest first, of one’s own chain alone', async () => {
    expect(await sentences({})).toEqual(whole)
    expect((await readPage({})).map((row) => row.actorName)).toEqual(['Hanna Berg', 'Grace Oduya', 'Hanna Berg', 'Hanna Berg'])
  })

  it('leaves out what is neither setting nor right until one asks for everything, where nothing is lost (Q-R2)', async () => {
    const at = { ...fixture.larch.admin, now: new Date('2026-11-19T09:00:00Z') }
    await transact(at, async (scope) => {
      await record(scope, { type: 'audit.noticeSent', data: { messageId: newId(), to: 'zofia@larch.example' } })
      await record(scope, { type: 'audit.productsAdded', data: { count: 1000 } })
      await record(scope, { type: 'audit.notificationsChosen', data: { membershipId: membershipOf(at) ?? '' } })
    })
    expect(await sentences({})).toEqual(whole)
    expect(await sentences({ kind: 'sent by somebody' })).toEqual(whole)
    const rest = ['Chose what to be told of', 'Added 1,000 products', 'Sent a notice to zofia@larch.example']
    expect((await sentences({ kind: 'all' })).slice(0, whole.length)).toEqual(whole)
    expect((await sentences({ kind: 'all' })).slice(whole.length).sort()).toEqual([...rest].sort())
    expect(await sentences({ kind: 'all', q: 'zofia@' })).toEqual([whole[2], rest[2]])
  })

  it('is searched by words, accents or not, and takes signs for what they are', async () => {
    expect(await sentences({ q: 'ZOFIA zolc' })).toEqual([whole[0]])
    expect(await sentences({ q: 'wren' })).toEqual([whole[3]])
    expect(await sentences({ q: 'grace' })).toEqual([whole[1]])
    expect(await sentences({ q: '%' })).toEqual([])
  })

  it('is searched by what stands on the screen, in the reader’s language', async () => {
    const { larch } = fixture
    expect(await sentences({ q: 'changed role' })).toEqual([whole[0]])
    expect(await sentences({ q: 'INVITED associate' })).toEqual(whole.slice(1))
    expect(await sentences({ q: 'store manager' })).toEqual([whole[0]])
    expect(await sentences({ q: 'password' })).toEqual([])
    const { actor } = larch.admin
    if (actor.kind !== 'person') throw new Error('a person')
    const scope: Scope = { ...larch.admin, actor: { ...actor, locale: 'pl' } }
    expect(await sentences({ q: 'zaproszenie kai' }, { scope })).toEqual([whole[1]])
    expect(await sentences({ q: 'invited' }, { scope })).toEqual([])
  })

  it('is filtered by who did it and by days as they are where one works', async () => {
    const grace = membershipOf(fixture.larch.manager) ?? ''
    expect(await sentences({ who: grace })).toEqual([whole[1]])
    expect(await sentences({ from: '2026-11-21', to: '2026-11-21' })).toEqual([whole[2]])
    expect(await sentences({ from: '2026-11-21', to: '2026-11-21' }, { timeZone: 'Europe/Warsaw' })).toEqual([whole[2], whole[3]])
    expect(await sentences({ from: '2026-11-21', to: '2026-11-21' }, { timeZone: 'America/New_York' })).toEqual([
      whole[1],
      whole[2],
    ])
    expect(await sentences({ from: '2026-02-31', to: 'soon', who: 'me' })).toEqual(whole)
  })

  it('says who saved something last, in one’s own chain alone (T-16)', async () => {
    const { larch, birch } = fixture
    const about = { types: ['audit.roleChanged' as const], key: 'membershipId' as const, id: membershipOf(larch.admin) ?? '' }
    const last = (scope: Scope, params: Parameters<typeof lastSaved>[1]) => read(scope, (scope) => lastSaved(scope, params))
    expect(await last(larch.admin, about)).toMatchObject({ by: 'Hanna Berg', at: new Date('2026-11-22T09:00:00Z') })
    expect(await last(birch.admin, about)).toBeNull()
    expect(await last(larch.admin, { ...about, id: newId() })).toBeNull()
    expect(await last(larch.admin, { types: ['audit.taskSettingsChanged'] })).toBeNull()
  })

  it('goes on where a page ended, and loses and repeats nothing', async () => {
    const pages: string[] = []
    for (let before = ''; ; ) {
      const [row] = await readPage(before ? { before } : {}, { limit: 1 })
      if (!row) break
      pages.push(describeAuditEntry(t, row))
      before = cursorOf(row.at, row.id)
    }
    expect(pages).toEqual(whole)
  })

  it('says who took a list away as a file, in their own chain (Q-R2)', async () => {
    const { larch, birch } = fixture
    await noteExport(birch.admin, { what: 'tasks', storeId: birch.stores[0]?.id })
    await noteExport(birch.admin, { what: 'audit' })
    const exports = ['Took the tasks away as a file', 'Took the audit log away as a file']
    expect(await sentences({}, { scope: birch.admin })).toEqual(expect.arrayContaining(exports))
    expect(await sentences({ kind: 'all', q: 'audit' }, { scope: larch.admin })).toEqual([])
    expect(await sentences({})).toEqual(whole)
  })

  it('is for corporate admins', async () => {
    for (const scope of [fixture.larch.ana, fixture.larch.manager, fixture.larch.accountManager])
      await expect(readPage({}, { scope })).rejects.toBeInstanceOf(Forbidden)
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { locales } from '@/db/vocabulary'
import { getTranslator } from '@/lib/i18n/translator'
import { createFixture } from '@/lib/testing/fixture'
import { checkFile, handsOf, importFile, numberStores, takeFile } from '@/lib/testing/import-file'
import { describeChanges } from './describe-changes'
import { describeReason } from './describe-reason'

const fixture = await createFixture()
beforeAll(() => numberStores(fixture))
afterAll(() => fixture.close())

const hands = () => handsOf(fixture.larch.admin)
const all = async (sql: string, values: unknown[] = [fixture.larch.id]) => (await fixture.owner.query(sql, values)).rows
const letters = async () =>
  Number((await all(`select count(*) from graphile_worker._private_jobs where payload->>'kind' = 'invitation'`, []))[0].count)

describe('importing people (D-1)', () => {
  const file = (bytes: string) => ({ subject: 'users' as const, bytes })
  it('invites the new by mail once, moves the known, and sends nothing the second time', async () => {
    const before = await letters()
    const rows = `Correo,Nombre,Puesto,Tienda principal,Otras tiendas
nina@larch.example,Nina Paz,encargada,001,002
tom@larch.example,Tom Lis,,002,
leo.marchetti@larch.example,,kierownik sklepu,,002
ana.whitlock@larch.example,Ana Whitlock,,,
bad,Bad Mail,,001,
x@larch.example,No Store,,,
y@larch.example,Far,,999,
z@larch.example,Odd,king,001,
maya.lindqvist@larch.example,Maya,associate,001,
hanna.berg@larch.example,Hanna,associate,001,`
    const { checked, fates } = await importFile(hands(), file(rows), { mapping: { role: 'Puesto' } })
    expect(checked.verdicts).toEqual({ new: 2, changed: 1, same: 1, wrong: 6 })
    expect(checked.why).toEqual({
      6: 'errors.email',
      7: 'errors.homeStoreMissing',
      8: 'imports.reason.store|999',
      9: 'imports.reason.role|king',
      10: 'imports.reason.manager|maya.lindqvist@larch.example',
      11: 'errors.notYourself',
    })
    expect(checked.changes).toEqual({ 4: { role: ['associate', 'store_manager'], stores: ['', '002'] } })
    expect(fates).toEqual({ taken: 4, left: 6 })
    expect(await letters()).toBe(before + 2)
    const people = await all(
      `select m.name, m.role, array_agg(s.number order by s.number) as stores from memberships m join membership_stores ms on ms.membership_id = m.id
        join stores s on s.id = ms.store_id where m.retailer_id = $1 and m.name in ('Nina Paz', 'Tom Lis', 'Leo Marchetti') group by m.name, m.role order by m.name`,
    )
    expect(people).toEqual([
      { name: 'Leo Marchetti', role: 'store_manager', stores: ['001', '002'] },
      { name: 'Nina Paz', role: 'store_manager', stores: ['001', '002'] },
      { name: 'Tom Lis', role: 'associate', stores: ['002'] },
    ])
    expect((await importFile(hands(), file(rows), { mapping: { role: 'Puesto' } })).checked.verdicts).toEqual({
      same: 4,
      wrong: 6,
    })
    expect(await letters()).toBe(before + 2)
  })
})

describe('roles and names in a file of people (D-1)', () => {
  const file = (bytes: string) => ({ subject: 'users' as const, bytes })
  it('takes a role by what the screens call it in every language, in whatever capitals', async () => {
    const roleNames = locales.flatMap((locale) =>
      (['associate', 'store_manager', 'regional_manager', 'corporate_admin'] as const).map((role) =>
        getTranslator(locale)(`profile.roles.${role}`),
      ),
    )
    const rows = roleNames.map((role, n) => `r${n}@larch.example,Nina Paz,${n % 2 ? role.toUpperCase() : role.toLowerCase()},001`)
    const { verdicts } = await checkFile(hands(), file(`Correo,Nombre,Rol,Tienda\n${rows.join('\n')}`))
    expect(verdicts).toEqual({ new: 12 })
  })

  it('says a role in the reader’s words, and that a file corrects no names', async () => {
    const rows = 'ana.whitlock@larch.example,Ana Black,kierownik regionalny,\nmanager@x,Nobody,account manager,999'
    const { changes, rows: seen, why } = await checkFile(hands(), file(`email,name,role,store\n${rows}`))
    expect(describeChanges(getTranslator('pl'), 'users', changes[2] ?? null)).toBe('Rola: Sprzedawca → Kierownik regionalny')
    expect(seen.find(({ line }) => line === 2)?.reason).toBe('imports.reason.nameKept|Ana Whitlock|Ana Black')
    expect(why[3]).toBe('imports.reason.role|account manager\nimports.reason.store|999\nerrors.email')
    const same = await checkFile(hands(), file('email,name\nana.whitlock@larch.example,Ana Black'))
    expect(same.verdicts).toEqual({ same: 1 })
    expect(same.why).toEqual({ 2: 'imports.reason.nameKept|Ana Whitlock|Ana Black' })
  })
})

describe('importing tasks (D-1)', () => {
  const file = (bytes: string) => ({ subject: 'tasks' as const, bytes })
  const rows = `Reference,Store number,Assignee,Title,Description,Type,Priority,Due day,Due time,Customer email
T-1,002,,Call her,The carafe is in,phone,alta,2026-12-24,,marguerite@larch.customer.example
T-2,,leo.marchetti@larch.example,Count the cups,All of them,,,24/12/2026 09:30,,
,001,,Open late,Until nine,,,,,
,001,,Open late,Until nine,,,,,
T-3,001,leo.marchetti@larch.example,Both,x,,,,,
T-4,,,Neither,x,,,,,
T-5,999,,Far,x,,,,,
T-6,,leo.marchetti@birch.example,Theirs,x,,,,,
T-7,001,,No words,,,,,,
T-8,001,,Odd,x,dance,,,,
T-9,001,,Odd,x,,,soon,,
T-10,001,,Theirs,x,,,,,marguerite@birch.customer.example
T-11,001,,Far future,x,,,2126-01-01,,`
  it('tells of each row where another system’s type or priority was taken for one of ours', async () => {
    const bytes = 'store,title,text,type,priority\n001,A,x,To Do,P1\n001,B,x,call,high\n001,C,x,Task,'
    const { verdicts, rows } = await checkFile(hands(), file(bytes))
    expect(verdicts).toEqual({ new: 3 })
    expect(rows.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'imports.reason.typeTaken|To Do\nimports.reason.priorityTaken|P1|urgent'],
      [4, 'imports.reason.typeTaken|Task'],
    ])
    expect(describeReason(getTranslator('en'), rows[0]?.reason ?? '')).toBe(
      '“To Do” is no type of task here. The task is taken as one of the type Email. “P1” is no priority here. The task’s priority is taken as Urgent.',
    )
    expect(describeReason(getTranslator('pl'), rows[0]?.reason ?? '')).toContain('Priorytet zadania przyjęto jako Pilny.')
  })

  it('makes a store’s tasks and people’s own with their due day or moment there, and never the same twice', async () => {
    const { checked, fates } = await importFile(hands(), file(rows))
    expect(checked.verdicts).toEqual({ new: 3, duplicate: 1, wrong: 9 })
    expect(checked.why).toEqual({
      5: 'imports.reason.duplicate|4',
      6: 'imports.reason.twoPlaces',
      7: 'imports.reason.noPlace',
      8: 'imports.reason.store|999',
      9: 'imports.reason.person|leo.marchetti@birch.example',
      10: 'errors.descriptionMissing',
      11: 'imports.reason.type|dance',
      12: 'imports.reason.day|soon',
      13: 'imports.reason.taskCustomer|marguerite@birch.customer.example',
      14: 'errors.day',
    })
    expect(fates).toEqual({ taken: 3, left: 10 })
    const made = await all(
      `select kind, title, type, priority, origin, due_on::text, due_at, due_by, customer_id from tasks where retailer_id = $1 and origin = 'import' order by number`,
    )
    expect(made).toEqual([
      {
        kind: 'group',
        title: 'Call her',
        type: 'call',
        priority: 'high',
        origin: 'import',
        due_on: '2026-12-24',
        due_at: null,
        due_by: new Date('2026-12-25T05:00:00Z'),
        customer_id: fixture.larch.customer.id,
      },
      {
        kind: 'personal',
        title: 'Count the cups',
        type: 'email',
        priority: 'normal',
        origin: 'import',
        due_on: null,
        due_at: new Date('2026-12-24T09:30:00Z'),
        due_by: new Date('2026-12-24T09:30:00Z'),
        customer_id: null,
      },
      {
        kind: 'group',
        title: 'Open late',
        type: 'email',
        priority: 'normal',
        origin: 'import',
        due_on: null,
        due_at: null,
        due_by: null,
        customer_id: null,
      },
    ])
    expect(await all(`select count(*)::int as entries from events where retailer_id = $1 and type = 'task.created'`)).toEqual([
      { entries: 3 },
    ])
    expect((await importFile(hands(), file(rows))).checked.verdicts).toEqual({ same: 3, duplicate: 1, wrong: 9 })
    expect(await all(`select count(*)::int as tasks from tasks where retailer_id = $1`)).toEqual([{ tasks: 3 }])
  })

  it('reads a due time as people write it, in the afternoon too, and refuses what is none', async () => {
    const bytes = `Store number,Title,Description,Due,Due time
001,Half past five,x,2026-12-24,5:30 pm
001,Late,x,2026-12-24,25:99
001,Polish,x,2026-12-24,17.15`
    const { checked } = await importFile(hands(), file(bytes))
    expect(checked.why).toEqual({ 3: 'imports.reason.time|25:99' })
    const made = await all(
      `select title, to_char(due_at at time zone 'Europe/London', 'HH24:MI') as at from tasks where retailer_id = $1 and title in ('Half past five', 'Polish') order by title`,
    )
    expect(made).toEqual([
      { title: 'Half past five', at: '17:30' },
      { title: 'Polish', at: '17:15' },
    ])
  })

  it('makes no group task while they are switched off, in the dry run and in the run (G-2)', async () => {
    const without = () => ({ ...hands(), worker: { ...hands().worker, features: [] } })
    const bytes = 'Store number,Title,Description\n001,New,x'
    expect((await checkFile(without(), file(bytes))).why).toEqual({ 2: 'imports.reason.off' })
    const { runId } = await checkFile(hands(), file(bytes))
    await takeFile(without(), runId)
    expect(await all(`select count(*)::int as tasks from tasks where title = 'New' and retailer_id = $1`)).toEqual([{ tasks: 0 }])
  })
})

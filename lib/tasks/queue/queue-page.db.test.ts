import { afterAll, describe, expect, it } from 'vitest'
import { personOf, type Scope } from '@/lib/access/scope'
import { read } from '@/lib/database/transact'
import { Forbidden, NotFound } from '@/lib/errors'
import { resolveTask } from '@/lib/tasks/lifecycle/resolve-task'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { countTabs } from './count-tabs'
import { listFilter } from './list-filter'
import { readQueuePage } from './queue-page'

const fixture = await createFixture()
afterAll(() => fixture.close())

function readPage(scope: Scope, params: Record<string, string> = {}, locale: 'en' | 'pl' = 'en') {
  const [store] = fixture.larch.stores
  if (!store) throw new Error('no store')
  return readQueuePage(scope, { filter: listFilter.parse(params), store, locale })
}

describe('a page of store tasks (G-4, T-7)', () => {
  it('says what will appear while nothing is there', async () => {
    expect((await readPage(fixture.larch.ana)).empty).toMatchObject({ title: 'No store tasks', isFiltered: false })
  })

  it('shows a task with its totals, and moves it when it is resolved', async () => {
    const task = await storeTask(fixture.larch)
    const before = await readPage(fixture.larch.ana)
    expect(before.rows.map(([id]) => id)).toEqual([task.id])
    expect(before).toMatchObject({ empty: null, next: '', counts: { active: 1, resolved: 0 }, show: 'Show 1 task' })
    await resolveTask(fixture.larch.ana, { taskId: task.id })
    expect((await readPage(fixture.larch.ana)).counts).toMatchObject({ active: 0, resolved: 1 })
    expect((await readPage(fixture.larch.ana, { tab: 'resolved' })).rows.map((row) => row[13])).toEqual(['resolved'])
  })

  it('says which filter hides the rows, in the reader’s language', async () => {
    await storeTask(fixture.larch)
    const page = await readPage(fixture.larch.ana, { book: 'secondary', type: 'leave' }, 'pl')
    expect(page.empty).toEqual({
      title: 'Żadne aktywne zadanie nie pasuje: Moje, dodatkowe, Urlop',
      text: 'Bez filtra jest jedno.',
      isFiltered: true,
    })
  })

  it('counts under its tabs what the filters find, over every store too as long as there are not too many (T-7)', async () => {
    const { larch } = fixture
    const [first] = await Promise.all([1, 2].map(() => storeTask(larch, { title: 'Narrowed', priority: 'urgent' })))
    await storeTask(larch, { title: 'Narrowed' })
    await resolveTask(larch.ana, { taskId: first?.id ?? '' })
    const requested = { q: 'narrowed', priority: 'urgent' }
    const found = { active: 1, overdue: 0, resolved: 1, dismissed: 0 }
    expect((await readPage(larch.ana, requested)).narrowed).toEqual(found)
    expect((await readPage(larch.ana, { ...requested, tab: 'dismissed' })).narrowed).toEqual(found)
    expect((await readPage(larch.ana)).narrowed).toBeNull()
    const everywhere = {
      filter: listFilter.parse(requested),
      store: { id: 'all', name: '', timeZone: 'UTC' },
      locale: 'en' as const,
    }
    const { narrowed, counts } = await readQueuePage(larch.admin, everywhere)
    expect(narrowed).toEqual(found)
    const filter = { ...everywhere.filter, store: 'all' as const }
    const count = (resolved: number, also = {}) =>
      read(larch.admin, (scope) => countTabs(scope, { ...filter, ...also }, Promise.resolve({ ...counts, resolved })))
    expect(await count(1_001)).toEqual({})
    const customer = { customer: larch.customer.id }
    expect(Object.keys(await count(1_001, customer))).toEqual(Object.keys(found))
  })

  it('finds a customer’s tasks by their whole email address, of one’s own chain alone', async () => {
    const { larch, birch } = fixture
    const task = await storeTask(larch, { title: 'Found by an address' })
    const found = await readPage(larch.ana, { q: `${larch.customer.email.toUpperCase()} address` })
    expect(found.rows.map(([id]) => id)).toEqual([task.id])
    expect((await readPage(larch.ana, { q: `${birch.customer.email} address` })).rows).toEqual([])
  })

  it('finds what one person made, says who on its chip, and names nobody of another chain (T-7)', async () => {
    const { larch, birch } = fixture
    const made = (by: Scope) => ({ q: 'lamp', creator: personOf(by).membershipId })
    await storeTask(larch, { title: 'Lamp of the office' })
    const chips = async (params: Record<string, string>) => (await readPage(larch.ana, params)).chips.map(({ label }) => label)
    expect((await readPage(larch.ana, made(larch.admin))).rows).toHaveLength(1)
    expect(await chips(made(larch.admin))).toContain('Made by Hanna Berg')
    expect((await readPage(larch.ana, made(larch.manager))).rows).toHaveLength(0)
    expect(await chips(made(birch.admin))).toContain('Made by somebody else')
  })

  it('leaves a state’s words out of the search of another tab, which finds what the tab counts (T-7)', async () => {
    const { larch } = fixture
    await storeTask(larch, { title: 'Linen, late', dueOn: '2020-01-01' })
    await storeTask(larch, { title: 'Linen' })
    const page = await readPage(larch.ana, { q: 'overdue linen' })
    expect(page).toMatchObject({ tab: 'overdue', tabOff: { q: 'linen' } })
    expect(page.rows).toHaveLength(1)
    const active = await readPage(larch.ana, page.tabOff)
    expect(active).toMatchObject({ tab: 'active', tabOff: {} })
    expect(active.rows).toHaveLength(page.narrowed?.active ?? 0)
  })

  it('speaks of every store where it looks at all, and of priority where it is more than normal', async () => {
    const { larch } = fixture
    const filter = listFilter.parse({ tab: 'deleted', store: 'all' })
    const all = { filter, store: { id: 'all', name: 'Every store', timeZone: 'UTC' }, locale: 'pl' as const }
    expect((await readQueuePage(larch.admin, all)).empty?.text).toBe(
      'Usunięte zadania wszystkich sklepów zostają tu przez 30 dni i można je przywrócić.',
    )
    await storeTask(larch, { title: 'Soap', priority: 'urgent' })
    await storeTask(larch, { title: 'Soap' })
    const { rows } = await readPage(larch.ana, { q: 'soap' })
    expect(rows.map((row) => row[15]).sort()).toEqual(['', 'Urgent'])
  })

  it('takes nonsense in an address for nothing said, and characters no table keeps for none (T-7)', async () => {
    const page = await readPage(fixture.larch.ana, { q: '\0', store: 'abc', tab: 'x', from: '2026-13-45' })
    expect(page).toEqual(await readPage(fixture.larch.ana))
  })

  it('is not found for other stores and other retailers, and refused while the feature is off (R-1, G-2)', async () => {
    await expect(readPage(fixture.larch.elsewhere)).rejects.toBeInstanceOf(NotFound)
    await expect(readPage(fixture.birch.ana)).rejects.toBeInstanceOf(NotFound)
    expect((await readPage(fixture.birch.admin)).rows).toEqual([])
    await expect(readPage({ ...fixture.larch.ana, features: [] })).rejects.toBeInstanceOf(Forbidden)
  })
})

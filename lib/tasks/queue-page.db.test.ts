import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { storeTask, testHouse } from '@/db/testing/test-house'
import { Forbidden, NotFound } from '@/lib/errors'
import type { Scope } from '@/lib/tenancy/scope'
import { listFilter } from './list-filter'
import { readQueuePage } from './queue-page'
import { resolveTask } from './resolve-task'

let house: Awaited<ReturnType<typeof testHouse>>
beforeAll(async () => {
  house = await testHouse()
})
afterAll(() => house.close())

function look(scope: Scope, asked: Record<string, string> = {}, locale: 'en' | 'pl' = 'en') {
  const [store] = house.larch.stores
  if (!store) throw new Error('no store')
  return readQueuePage(scope, { filter: listFilter.parse(asked), store, locale })
}

describe('a page of store tasks (G-4, T-7)', () => {
  it('says what will appear while nothing is there', async () => {
    expect((await look(house.larch.ana)).empty).toMatchObject({ title: 'No store tasks', isFiltered: false })
  })

  it('shows a task with its totals, and moves it when it is resolved', async () => {
    const task = await storeTask(house.larch)
    const before = await look(house.larch.ana)
    expect(before.rows.map(([id]) => id)).toEqual([task.id])
    expect(before).toMatchObject({ empty: null, next: '', counts: { active: 1, resolved: 0 }, show: 'Show 1 task' })
    await resolveTask(house.larch.ana, { taskId: task.id })
    expect((await look(house.larch.ana)).counts).toMatchObject({ active: 0, resolved: 1 })
    expect((await look(house.larch.ana, { tab: 'resolved' })).rows.map((row) => row[13])).toEqual(['resolved'])
  })

  it('says which filter hides the rows, in the reader’s language', async () => {
    await storeTask(house.larch)
    const page = await look(house.larch.ana, { book: 'secondary', type: 'leave' }, 'pl')
    expect(page.empty).toEqual({
      title: 'Żadne aktywne zadanie nie pasuje: Moje, dodatkowe, Urlop',
      text: 'Bez filtra jest jedno.',
      isFiltered: true,
    })
  })

  it('counts under its tabs what the filters find; over every store under the one shown alone (T-7)', async () => {
    const { larch } = house
    const [first] = await Promise.all([1, 2].map(() => storeTask(larch, { title: 'Narrowed', priority: 'urgent' })))
    await storeTask(larch, { title: 'Narrowed' })
    await resolveTask(larch.ana, { taskId: first?.id ?? '' })
    const asked = { q: 'narrowed', priority: 'urgent' }
    const found = { active: 1, overdue: 0, resolved: 1, dismissed: 0 }
    expect((await look(larch.ana, asked)).narrowed).toEqual(found)
    expect((await look(larch.ana, { ...asked, tab: 'dismissed' })).narrowed).toEqual(found)
    expect((await look(larch.ana)).narrowed).toBeNull()
    const everywhere = { filter: listFilter.parse(asked), store: { id: 'all', name: '', timeZone: 'UTC' }, locale: 'en' as const }
    expect((await readQueuePage(larch.admin, everywhere)).narrowed).toEqual({ active: 1 })
  })

  it('takes nonsense in an address for nothing said, and characters no table keeps for none (T-7)', async () => {
    const page = await look(house.larch.ana, { q: '\0', store: 'abc', tab: 'x', from: '2026-13-45' })
    expect(page).toEqual(await look(house.larch.ana))
  })

  it('is not found for other stores and other retailers, and refused while the feature is off (R-1, G-2)', async () => {
    await expect(look(house.larch.elsewhere)).rejects.toBeInstanceOf(NotFound)
    await expect(look(house.birch.ana)).rejects.toBeInstanceOf(NotFound)
    expect((await look(house.birch.admin)).rows).toEqual([])
    await expect(look({ ...house.larch.ana, features: [] })).rejects.toBeInstanceOf(Forbidden)
  })
})

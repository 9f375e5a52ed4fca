import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chooseStore } from '@/lib/access/choose-store'
import type { Scope } from '@/lib/access/scope'
import { read } from '@/lib/database/transact'
import { newId } from '@/lib/ids'
import { createGroupTask } from '@/lib/tasks/definition/create-group-task'
import { createFixture } from '@/lib/testing/fixture'
import { countStores, searchStores, usualZone } from './queries'
import { addStore } from './save-store'

let fixture: Awaited<ReturnType<typeof createFixture>>
beforeAll(async () => {
  fixture = await createFixture()
  for (let index = 0; index < 40; index++)
    await addStore(fixture.larch.admin, { number: `N${index}`, name: `Łódź ${index}`, city: 'Zgierz', timeZone: 'Europe/Warsaw' })
})
afterAll(() => fixture.close())

const found = async (scope: Scope, text: string) =>
  (await read(scope, (scope) => searchStores(scope, text))).map(({ name }) => name)
const personOf = ({ actor }: Scope) => {
  if (actor.kind !== 'person') throw new Error('nobody')
  return actor
}
const content = { title: 'Count the vases', description: 'All of them' }

describe('picking a store among many', () => {
  it('finds at most thirty by a part of name, number or city, however they are typed', async () => {
    expect(await found(fixture.larch.admin, '')).toHaveLength(30)
    expect(await found(fixture.larch.admin, 'lodz 39')).toEqual(['Łódź 39'])
    expect(await found(fixture.larch.admin, 'n38')).toEqual(['Łódź 38'])
    expect(await found(fixture.larch.admin, 'ZGIERZ')).toHaveLength(30)
    expect(await found(fixture.larch.admin, '%')).toEqual([])
  })

  it('shows one’s own stores only (R-1)', async () => {
    expect(await found(fixture.larch.ana, '')).toEqual(['Park Street'])
    expect(await found(fixture.larch.ana, 'Bleecker')).toEqual([])
    expect(await found(fixture.birch.admin, 'lodz')).toEqual([])
    expect(await read(fixture.larch.manager, countStores)).toBe(1)
    expect(await read(fixture.larch.admin, countStores)).toBe(42)
  })

  it('looks at the asked store, else the home store, else the first, and at nobody else’s', async () => {
    const { admin, ana, stores } = fixture.larch
    const far = stores[1]?.id ?? ''
    expect(await chooseStore(admin, personOf(admin), far)).toMatchObject({ store: { id: far }, hasOthers: true })
    expect(await chooseStore(admin, personOf(admin), null)).toMatchObject({ store: { name: 'Bleecker Street' } })
    expect(await chooseStore(ana, personOf(ana), null)).toMatchObject({ store: { name: 'Park Street' }, hasOthers: false })
    expect((await chooseStore(ana, personOf(ana), far)).store).toBeNull()
    expect((await chooseStore(admin, personOf(admin), fixture.birch.stores[0]?.id ?? '')).store).toBeNull()
  })

  it('knows the zone most of the chain’s stores have', async () => {
    expect(await read(fixture.larch.admin, usualZone)).toBe('Europe/Warsaw')
    expect(await read(fixture.birch.admin, usualZone)).not.toBe('Europe/Warsaw')
    expect(await read({ ...fixture.larch.admin, retailerId: newId() }, usualZone)).toBeNull()
  })

  it('gives a task to every store one sees without naming them (G-1)', async () => {
    expect(await createGroupTask(fixture.larch.admin, { ...content, everyStore: true })).toHaveLength(42)
    expect(await createGroupTask(fixture.larch.manager, { ...content, everyStore: true })).toHaveLength(1)
    await expect(createGroupTask(fixture.larch.admin, { ...content, storeIds: [] })).rejects.toThrow('errors.storeMissing')
  })
})

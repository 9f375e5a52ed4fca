import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '@/lib/access/scope'
import { readFeed } from '@/lib/activity/feed'
import { retireAsset } from '@/lib/catalogue/retire-asset'
import { restoreProduct, retireProduct } from '@/lib/catalogue/retire-product'
import { addAsset } from '@/lib/catalogue/save-asset'
import { saveProduct } from '@/lib/catalogue/save-product'
import { read } from '@/lib/database/transact'
import { Forbidden, NotFound } from '@/lib/errors'
import { keepFile } from '@/lib/files/keep-file'
import { createGroupTaskInput, editTaskInput } from '@/lib/tasks/input'
import { getTask } from '@/lib/tasks/queries'
import { createFixture } from '@/lib/testing/fixture'
import { createGroupTask } from './create-group-task'
import { createPersonalTask } from './create-personal-task'
import { editTask } from './edit-task'
import { readMaterials } from './materials'

let fixture: Awaited<ReturnType<typeof createFixture>>
let carafe: string
let vase: string
let care: string
beforeAll(async () => {
  fixture = await createFixture()
  const { admin } = fixture.larch
  carafe = (await saveProduct(admin, { code: 'C', name: 'Carafe' })).id
  vase = (await saveProduct(admin, { code: 'V', name: 'Vase' })).id
  care = await asset(admin, 'Care')
})
afterAll(() => fixture.close())

async function asset(by: Scope, name: string) {
  const { id } = await keepFile(by, { name: 'care.pdf', bytes: Buffer.from('%PDF-1.7 care') })
  return (await addAsset(by, { name, fileId: id })).id
}
const content = { title: 'The carafe is in', description: 'She asked for it.' }
async function made(materials: { productIds?: string[]; assetId?: string } = {}) {
  const { larch } = fixture
  const [task] = await createGroupTask(larch.manager, { ...content, storeIds: [larch.stores[0]?.id ?? ''], ...materials })
  if (!task) throw new Error('no task')
  return task
}
const materialsOf = (taskId: string) =>
  read(fixture.larch.admin, async (scope) => {
    const { products, asset } = await readMaterials(scope, await getTask(scope, taskId))
    return { products: products.map(({ name }) => name), asset: asset?.name ?? null }
  })
const lastChanges = async (taskId: string) =>
  (await read(fixture.larch.admin, (scope) => readFeed(scope, taskId, 50))).events.at(-1)?.data.changes

describe('products and an asset given with a task (G-6, T-1)', () => {
  it('come with every store’s copy, in the order they were chosen, and with a person’s task', async () => {
    const { larch } = fixture
    const copies = await createGroupTask(larch.admin, {
      ...content,
      everyStore: true,
      productIds: [vase, carafe, vase],
      assetId: care,
    })
    expect(copies).toHaveLength(2)
    for (const { id } of copies) expect(await materialsOf(id)).toEqual({ products: ['Vase', 'Carafe'], asset: 'Care' })
    const own = await createPersonalTask(larch.manager, { ...content, productIds: [carafe], assetId: care })
    expect(await materialsOf(own.id)).toEqual({ products: ['Carafe'], asset: 'Care' })
  })

  it('are changed with the definition; the log keeps old and new by their names', async () => {
    const { larch } = fixture
    const task = await made({ productIds: [carafe], assetId: care })
    await editTask(larch.manager, { taskId: task.id, ...content, productIds: [vase, carafe], assetId: '' })
    expect(await materialsOf(task.id)).toEqual({ products: ['Vase', 'Carafe'], asset: null })
    expect(await lastChanges(task.id)).toEqual({
      products: { from: 'Carafe', to: 'Vase, Carafe' },
      asset: { from: 'Care', to: null },
    })
    await editTask(larch.manager, { taskId: task.id, ...content, title: 'Said otherwise' })
    expect(await materialsOf(task.id)).toEqual({ products: ['Vase', 'Carafe'], asset: null })
    await editTask(larch.manager, { taskId: task.id, ...content, productIds: [] })
    expect(await materialsOf(task.id)).toEqual({ products: [], asset: null })
  })

  it('are kept from a save made from an older version (T-16)', async () => {
    const { larch } = fixture
    const task = await made({ productIds: [carafe] })
    await editTask(larch.admin, { taskId: task.id, ...content, version: task.version, productIds: [vase] })
    const late = editTask(larch.manager, { taskId: task.id, ...content, version: task.version, productIds: [] })
    await expect(late).rejects.toMatchObject({ key: 'errors.changedMeanwhile' })
    expect(await materialsOf(task.id)).toEqual({ products: ['Vase'], asset: null })
  })

  it('are the chain’s own and not retired; what went with the task before may stay', async () => {
    const { larch, birch } = fixture
    const foreignProduct = (await saveProduct(birch.admin, { code: 'B', name: 'Of birch' })).id
    await expect(made({ productIds: [foreignProduct] })).rejects.toBeInstanceOf(NotFound)
    await expect(made({ assetId: await asset(birch.admin, 'Of birch') })).rejects.toBeInstanceOf(NotFound)
    const old = await asset(larch.admin, 'Old')
    const task = await made({ productIds: [vase], assetId: old })
    await retireProduct(larch.admin, { productId: vase })
    await retireAsset(larch.admin, { assetId: old })
    await expect(made({ productIds: [vase] })).rejects.toMatchObject({ key: 'errors.productNotFound' })
    await expect(made({ assetId: old })).rejects.toMatchObject({ key: 'errors.assetNotFound' })
    await editTask(larch.manager, { taskId: task.id, ...content, productIds: [carafe, vase], assetId: old })
    expect(await materialsOf(task.id)).toEqual({ products: ['Carafe', 'Vase'], asset: 'Old' })
    await restoreProduct(larch.admin, { productId: vase })
  })

  it('are given by those who make tasks for others, at most ten', async () => {
    const { larch } = fixture
    await expect(createPersonalTask(larch.ana, { ...content, productIds: [carafe] })).rejects.toBeInstanceOf(Forbidden)
    expect((await createPersonalTask(larch.ana, { ...content, productIds: [], assetId: '' })).assetId).toBeNull()
    const eleven = Array.from({ length: 11 }, () => carafe)
    expect(createGroupTaskInput.safeParse({ ...content, everyStore: true, productIds: eleven }).error?.issues[0]).toMatchObject({
      path: ['productIds'],
      message: 'errors.productsMost',
    })
    expect(editTaskInput.safeParse({ ...content, taskId: carafe, productIds: eleven }).success).toBe(false)
  })
})

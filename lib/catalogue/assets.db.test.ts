import { afterAll, describe, expect, it } from 'vitest'
import { cursorOf } from '@/lib/database/cursor'
import { read } from '@/lib/database/transact'
import { versionOf } from '@/lib/database/version-of'
import { Forbidden, NotFound } from '@/lib/errors'
import { readFile } from '@/lib/messaging/outbound/readable-files'
import { auditSaid } from '@/lib/testing/audit-said'
import { createFixture } from '@/lib/testing/fixture'
import { keepDocument, keepPicture } from '@/lib/testing/pictures'
import { assetFilter, assetVersioned, getAsset, listAssets } from './assets'
import { restoreAsset, retireAsset } from './retire-asset'
import { addAsset, renameAsset } from './save-asset'
import { searchAssets } from './search-products'

const fixture = await createFixture()
afterAll(() => fixture.close())

const auditEntries = () => auditSaid(fixture.larch.admin)

describe('assets (back office)', () => {
  it('are kept under a name, renamed, retired and brought back, each told in the audit log', async () => {
    const { larch } = fixture
    const file = await keepDocument(larch.admin)
    const { id } = await addAsset(larch.admin, { name: 'Care', fileId: file.id })
    await renameAsset(larch.admin, { assetId: id, name: 'Care of glass' })
    await retireAsset(larch.admin, { assetId: id })
    await expect(retireAsset(larch.admin, { assetId: id })).rejects.toMatchObject({ key: 'errors.assetRetired' })
    expect(await read(larch.ana, (scope) => searchAssets(scope, 'glass'))).toEqual([])
    await restoreAsset(larch.admin, { assetId: id })
    expect(await read(larch.ana, (scope) => searchAssets(scope, 'glass'))).toHaveLength(1)
    expect((await auditEntries()).slice(0, 4).sort()).toEqual([
      'Added the asset “Care”',
      'Brought the asset “Care of glass” back',
      'Renamed the asset “Care” to “Care of glass”',
      'Retired the asset “Care of glass”',
    ])
  })

  it('are not renamed from what somebody else has changed or retired meanwhile; from what they are now they are (T-16, Q-C3)', async () => {
    const { admin } = fixture.larch
    const { id: assetId } = await addAsset(admin, { name: 'Guide', fileId: (await keepDocument(admin)).id })
    const versionNow = async () => versionOf(assetVersioned(await read(admin, (scope) => getAsset(scope, assetId))))
    const isRefused = { key: 'errors.changedMeanwhile' }
    const first = await versionNow()
    const { version } = await renameAsset(admin, { assetId, name: 'Guide to oak', version: first })
    expect(version).toBe(await versionNow())
    await expect(renameAsset(admin, { assetId, name: 'Guide, mine', version: first })).rejects.toMatchObject(isRefused)
    await retireAsset(admin, { assetId })
    await expect(renameAsset(admin, { assetId, name: 'Guide, mine', version })).rejects.toMatchObject(isRefused)
    await renameAsset(admin, { assetId, name: 'Guide, mine', version: await versionNow() })
    expect(await read(admin, (scope) => getAsset(scope, assetId))).toMatchObject({ name: 'Guide, mine' })
  })

  it('are an admin’s and of one chain; the file is one’s own, and read by everybody there and nobody elsewhere (Q-U4)', async () => {
    const { larch, birch } = fixture
    const file = await keepPicture(larch.admin)
    for (const scope of [larch.ana, larch.manager]) {
      await expect(addAsset(scope, { name: 'X', fileId: file.id })).rejects.toBeInstanceOf(Forbidden)
      await expect(read(scope, (scope) => listAssets(scope, assetFilter.parse({}), 5))).rejects.toBeInstanceOf(Forbidden)
    }
    await expect(addAsset(birch.admin, { name: 'X', fileId: file.id })).rejects.toBeInstanceOf(NotFound)
    const colleaguesPicture = await keepPicture(larch.ana)
    await expect(addAsset(larch.admin, { name: 'X', fileId: colleaguesPicture.id })).rejects.toBeInstanceOf(NotFound)
    await expect(read(larch.elsewhere, (scope) => readFile(scope, file.token))).rejects.toBeInstanceOf(NotFound)
    const { id } = await addAsset(larch.admin, { name: 'Window', fileId: file.id })
    expect((await read(larch.elsewhere, (scope) => readFile(scope, file.token))).id).toBe(file.id)
    await expect(read(birch.admin, (scope) => readFile(scope, file.token))).rejects.toBeInstanceOf(NotFound)
    await expect(read(birch.admin, (scope) => getAsset(scope, id))).rejects.toBeInstanceOf(NotFound)
  })

  it('are listed a page by key', async () => {
    const { birch } = fixture
    for (let index = 0; index < 5; index++)
      await addAsset(birch.admin, { name: 'Same', fileId: (await keepDocument(birch.admin)).id })
    for (const sort of ['name', 'added']) {
      const version: string[] = []
      for (let after = ''; ; ) {
        const page = await read(birch.admin, (scope) => listAssets(scope, assetFilter.parse({ sort, after, down: '1' }), 2))
        version.push(...page.map(({ id }) => id))
        const last = page.at(-1)
        if (!last) break
        after = cursorOf(last.sortValue, last.id)
      }
      expect(new Set(version).size, sort).toBe(5)
    }
  })
})

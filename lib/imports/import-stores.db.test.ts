import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testHouse } from '@/db/testing/test-house'
import { Forbidden, Invalid } from '@/lib/errors'
import { read } from '@/lib/tenancy/transact'
import { readImport } from './queries'
import { runImport } from './run-import'
import { stageImport } from './stage-import'
import { startImport } from './start-import'

const file = path.resolve('../shared/data/stores.csv')
let house: Awaited<ReturnType<typeof testHouse>>
beforeAll(async () => {
  house = await testHouse()
})
afterAll(() => house.close())

const bytes = (text: string) => new TextEncoder().encode(text)
const worker = () => ({ ...house.larch.admin, actor: { kind: 'system' as const, name: 'Hanna Berg' } })
const countOf = async () =>
  (await house.owner.query('select count(*)::int as stores from stores where retailer_id = $1', [house.larch.id])).rows[0].stores
const totals = async (runId: string) => {
  const { totals } = await read(house.larch.admin, (scope) => readImport(scope, runId))
  return Object.fromEntries(totals.map((row) => [row.verdict, row.rows]))
}

describe('importing stores (D-1)', () => {
  it.skipIf(!existsSync(file))(
    'takes a real chain’s file as it is, asks about six zones, and changes nothing the second time (Q-D2)',
    async () => {
      const given = { name: 'stores.csv', bytes: readFileSync(file) }
      const before = await countOf()
      const { runId } = await stageImport(house.larch.admin, given)
      const judged = await totals(runId)
      expect(judged.confirm).toBe(6)
      expect((judged.new ?? 0) + (judged.wrong ?? 0) + (judged.duplicate ?? 0)).toBe(1775)
      expect(judged.wrong ?? 0).toBe(0)
      const { rows } = await read(house.larch.admin, (scope) => readImport(scope, runId))
      const asking = rows.filter((row) => row.verdict === 'confirm')
      expect(asking.every((row) => row.reason === 'imports.reason.proposed|America/Dawson_Cree|America/Dawson_Creek')).toBe(true)
      expect(await countOf()).toBe(before)
      await startImport(house.larch.admin, { runId, confirmed: asking.slice(0, 2).map((row) => row.id) })
      await runImport(worker(), runId)
      expect(await countOf()).toBe(before + (judged.new ?? 0) + 2)
      const again = await stageImport(house.larch.admin, given)
      expect(await totals(again.runId)).toMatchObject({ same: (judged.new ?? 0) + 2, confirm: 4 })
    },
    120_000,
  )

  it('goes on where it was when it was interrupted', async () => {
    const rows = Array.from({ length: 30 }, (_, index) => `N${index},Store ${index},Europe/London`).join('\n')
    const { runId } = await stageImport(house.larch.admin, { name: 'new.csv', bytes: bytes(`Number,Name,Timezone\n${rows}`) })
    await startImport(house.larch.admin, { runId })
    await house.owner.query(`update import_rows set state = 'taken' where run_id = $1 and line < 12`, [runId])
    const before = await countOf()
    await runImport(worker(), runId)
    await runImport(worker(), runId)
    expect(await countOf()).toBe(before + 20)
  })

  it('says what is wrong with a file, and with a row', async () => {
    const stage = (text: string) => stageImport(house.larch.admin, { name: 'x.csv', bytes: bytes(text) })
    await expect(stage('')).rejects.toMatchObject({ key: 'errors.fileEmpty' })
    await expect(stage('Number,Name,Timezone\n')).rejects.toMatchObject({ key: 'errors.fileNoRows' })
    await expect(stage('a,b\n1,2')).rejects.toBeInstanceOf(Invalid)
    await expect(stage('Number,Name\n1,\u00002')).rejects.toMatchObject({ key: 'errors.fileBinary' })
    const { runId } = await stage(
      'Number;Name;Timezone\n1;"A; B";Europe/London\n1;Twice;Europe/London\n;None;Europe/London\n9;Far;Mars/Base',
    )
    expect(await totals(runId)).toEqual({ new: 1, duplicate: 1, wrong: 2 })
  })

  it('is for corporate admins', async () => {
    await expect(stageImport(house.larch.manager, { name: 'x.csv', bytes: bytes('x') })).rejects.toBeInstanceOf(Forbidden)
  })
})

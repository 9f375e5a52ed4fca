import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testHouse } from '@/db/testing/test-house'
import { Forbidden, Invalid, NotFound } from '@/lib/errors'
import { words } from '@/lib/i18n/words'
import { addStore } from '@/lib/stores/save-store'
import { getStore } from '@/lib/tenancy/stores'
import { read } from '@/lib/tenancy/transact'
import { leftFile } from './left-file'
import { pauseImport, resumeImport } from './pause-import'
import { listLeftRows, readImport } from './queries'
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

  it('is paused after the row it is at, and goes on where it was', async () => {
    const { admin, manager } = house.larch
    const rows = Array.from({ length: 20 }, (_, index) => `P${index},Pause ${index},Europe/London`).join('\n')
    const { runId } = await stageImport(admin, { name: 'pause.csv', bytes: bytes(`Number,Name,Timezone\n${rows}`) })
    await expect(pauseImport(admin, { runId })).rejects.toMatchObject({ key: 'errors.importNotRunning' })
    await startImport(admin, { runId })
    await house.owner.query(`update import_rows set state = 'taken' where run_id = $1 and line < 7`, [runId])
    await pauseImport(admin, { runId })
    const before = await countOf()
    await runImport(worker(), runId)
    expect(await countOf()).toBe(before)
    expect((await read(admin, (scope) => readImport(scope, runId))).run).toMatchObject({ state: 'running', finishedAt: null })
    await expect(pauseImport(admin, { runId })).rejects.toMatchObject({ key: 'errors.importNotRunning' })
    await expect(resumeImport(manager, { runId })).rejects.toBeInstanceOf(Forbidden)
    await expect(resumeImport(house.birch.admin, { runId })).rejects.toBeInstanceOf(NotFound)
    await resumeImport(admin, { runId })
    await expect(resumeImport(admin, { runId })).rejects.toMatchObject({ key: 'errors.importNotPaused' })
    await Promise.all([runImport(worker(), runId), runImport(worker(), runId)])
    expect(await countOf()).toBe(before + 15)
    expect((await read(admin, (scope) => readImport(scope, runId))).run.state).toBe('done')
  })

  it('hands rows back in the order of the file’s columns', async () => {
    const { admin } = house.larch
    const text = 'Zone note,Timezone,Name,Number,A remark\n1,Mars/Base,Far,77,"kept, as it is"'
    const { runId } = await stageImport(admin, { name: 'order.csv', bytes: bytes(text) })
    const file = leftFile(words('en'), await read(admin, (scope) => listLeftRows(scope, runId)))
    expect(file.replace('\uFEFF', '').split('\r\n').slice(0, 2)).toEqual([
      'Row,Why,Zone note,Timezone,Name,Number,A remark',
      '2,There is no time zone “Mars/Base”.,1,Mars/Base,Far,77,"kept, as it is"',
    ])
  })

  it('keeps the hours and the language of a store the file changes', async () => {
    const { admin } = house.larch
    const store = await addStore(admin, { number: 'H1', name: 'Old', timeZone: 'Europe/Warsaw', locale: 'pl', closesAt: '21:30' })
    const { runId } = await stageImport(admin, {
      name: 'hours.csv',
      bytes: bytes('Number,Name,Timezone\nH1,New,Europe/Warsaw'),
    })
    await startImport(admin, { runId })
    await runImport(worker(), runId)
    expect(await read(admin, (scope) => getStore(scope, store.id))).toMatchObject({
      name: 'New',
      locale: 'pl',
      closesAt: '21:30',
    })
  })

  it('is limited to sixty files in an hour, and says so at the file (Q-L1)', async () => {
    const { admin } = house.birch
    const tries = async () => stageImport(admin, { name: 'x.csv', bytes: bytes('') }).catch((error) => error)
    for (let times = 0; times < 60; times++) await tries()
    expect(await tries()).toMatchObject({ key: 'errors.tooManyImports', field: 'file', values: { most: 60 } })
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

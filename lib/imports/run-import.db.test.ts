import { afterAll, describe, expect, it } from 'vitest'
import type { Scope } from '@/lib/access/scope'
import { read } from '@/lib/database/transact'
import { Forbidden, NotFound } from '@/lib/errors'
import { createFixture } from '@/lib/testing/fixture'
import {
  checkFile,
  countStores,
  handsOf,
  importFile,
  readFileRun,
  rowsHandedBack,
  sendFile,
  takeFile,
} from '@/lib/testing/import-file'
import { chooseColumns } from './choose-columns'
import { csvRows } from './files/csv-rows'
import { beginFile } from './files/upload-file'
import { pauseImport, resumeImport } from './pause-import'
import { listImports } from './queries'
import { runImport } from './run-import'
import { startImport } from './start-import'

const fixture = await createFixture()
afterAll(() => fixture.close())

const hands = () => handsOf(fixture.larch.admin)
const stores = (bytes: string | Uint8Array) => ({ subject: 'stores' as const, bytes })
const chain = (letter: string, count: number) =>
  `Number,Name,Timezone\n${Array.from({ length: count }, (_, index) => `${letter}${index},Store ${index},Europe/London`).join('\n')}`

describe('an import, of whatever kind (D-1)', () => {
  it('goes on where it was when it was interrupted', async () => {
    const { runId } = await checkFile(hands(), stores(chain('N', 30)))
    await startImport(fixture.larch.admin, { runId })
    await fixture.owner.query(`update import_rows set state = 'taken' where run_id = $1 and line < 12`, [runId])
    const before = await countStores(fixture)
    await Promise.all([runImport(hands().worker, runId), runImport(hands().worker, runId)])
    expect(await countStores(fixture)).toBe(before + 20)
    expect((await readFileRun(fixture.larch.admin, runId)).fates).toEqual({ taken: 30 })
  })

  it('goes on reading where it was when that was interrupted, and keeps each row once', async () => {
    const { runId } = await checkFile(hands(), stores(chain('R', 900)))
    await fixture.owner.query('delete from import_rows where run_id = $1 and line > 402', [runId])
    await fixture.owner.query(`update import_runs set state = 'reading' where id = $1`, [runId])
    await Promise.all([runImport(hands().worker, runId), runImport(hands().worker, runId)])
    expect(await readFileRun(fixture.larch.admin, runId)).toMatchObject({ verdicts: { new: 900 }, run: { state: 'staged' } })
  })

  it('is paused after the rows it is at, and goes on where it was', async () => {
    const { admin, manager } = fixture.larch
    const { runId } = await checkFile(hands(), stores(chain('P', 20)))
    await expect(pauseImport(admin, { runId })).rejects.toMatchObject({ key: 'errors.importNotRunning' })
    await startImport(admin, { runId })
    await fixture.owner.query(`update import_rows set state = 'taken' where run_id = $1 and line < 7`, [runId])
    await pauseImport(admin, { runId })
    const before = await countStores(fixture)
    await runImport(hands().worker, runId)
    expect(await countStores(fixture)).toBe(before)
    expect((await readFileRun(admin, runId)).run).toMatchObject({ state: 'running', finishedAt: null })
    await expect(pauseImport(admin, { runId })).rejects.toMatchObject({ key: 'errors.importNotRunning' })
    await expect(resumeImport(manager, { runId })).rejects.toBeInstanceOf(Forbidden)
    await expect(resumeImport(fixture.birch.admin, { runId })).rejects.toBeInstanceOf(NotFound)
    await resumeImport(admin, { runId })
    await expect(resumeImport(admin, { runId })).rejects.toMatchObject({ key: 'errors.importNotPaused' })
    await Promise.all([runImport(hands().worker, runId), runImport(hands().worker, runId)])
    expect(await countStores(fixture)).toBe(before + 15)
    expect((await readFileRun(admin, runId)).run.state).toBe('done')
  })

  it('hands rows back in the file’s own columns, with row and reason behind; mended or not, that file can be read again (Q-D6)', async () => {
    const { admin } = fixture.larch
    const text = `Zone note,Timezone,Name,Number,A remark\n=1+1,Mars/Base,Far,77,"kept, as it is"\n'=2,Mars/Base,"a\r\nb",-78,\n1,2`
    const { runId } = await checkFile(hands(), stores(text))
    const back = await rowsHandedBack(admin, runId)
    expect(back).toBe(
      `\uFEFFZone note,Timezone,Name,Number,A remark,Row,Why\r\n"'=1+1",Mars/Base,Far,77,"kept, as it is",2,There is no time zone “Mars/Base”.\r\n` +
        `"'=2",Mars/Base,"a\r\nb",-78,,3,There is no time zone “Mars/Base”.\r\n1,2,,,,4,"The row has 2 cells, the file has 5 columns."\r\n`,
    )
    const again = await checkFile(hands(), stores(back))
    expect(again.rows.slice(0, 2).map(({ cells }) => cells.slice(0, 5))).toEqual([
      ['=1+1', 'Mars/Base', 'Far', '77', 'kept, as it is'],
      ['=2', 'Mars/Base', 'a\r\nb', '-78', ''],
    ])
    expect((await rowsHandedBack(admin, again.runId)).split('\r\n')[0]).toBe(back.split('\r\n')[0])
    expect(await rowsHandedBack(fixture.birch.admin, runId).catch((error) => error)).toBeInstanceOf(NotFound)
  })

  it('hands back the rows it took as well', async () => {
    const { runId } = await importFile(hands(), stores(`${chain('T', 2)}\n,None,Europe/London`))
    const back = await rowsHandedBack(fixture.larch.admin, runId, 'taken')
    const rows = []
    for await (const some of csvRows(
      (async function* () {
        yield new TextEncoder().encode(back)
      })(),
      { encoding: 'utf-8', delimiter: ',' },
    ))
      rows.push(...some)
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['Number', 'Name', 'Timezone', 'Row', 'Why'],
      ['T0', 'Store 0', 'Europe/London', '2', 'New'],
      ['T1', 'Store 1', 'Europe/London', '3', 'New'],
    ])
  })

  it('are listed a page after the other, each once, and nobody else’s', async () => {
    const { admin } = fixture.larch
    const list = (scope: Scope, before: string | null, limit: number) =>
      read(scope, (scope) => listImports(scope, { before, limit }))
    for (const letter of ['X', 'Y', 'Z']) await sendFile(admin, stores(chain(letter, 1)))
    const all = (await list(admin, null, 100)).map(({ id }) => id)
    const pages: string[] = []
    for (let before: string | null = null; ; before = pages.at(-1) ?? null) {
      const page = await list(admin, before, 2)
      if (page.length === 0) break
      pages.push(...page.map(({ id }) => id))
    }
    expect(pages).toEqual(all)
    expect(all.length).toBeGreaterThan(3)
    expect(await list(fixture.birch.admin, all[0] ?? '', 100)).toEqual([])
    await expect(list(fixture.larch.manager, null, 2)).rejects.toBeInstanceOf(Forbidden)
  })

  it('forgets a file that never arrived whole after a day, not before (Q-D1)', async () => {
    const { at, admin } = fixture.larch
    const begin = (hours: number) =>
      beginFile(at(admin, new Date(admin.now.getTime() + hours * 3_600_000)), {
        subject: 'stores',
        fileName: 'half.csv',
        bytes: 9,
      })
    const isThere = async (runId: string) =>
      (await fixture.owner.query('select from import_runs where id = $1', [runId])).rowCount === 1
    const whole = await sendFile(admin, stores(chain('H', 1)))
    const { runId: half } = await begin(0)
    await begin(23.99)
    expect(await isThere(half)).toBe(true)
    await begin(24.01)
    expect([await isThere(half), await isThere(whole)]).toEqual([false, true])
  })

  it('is limited to sixty files in an hour, and says so at the file (Q-L1)', async () => {
    const { admin } = fixture.birch
    const tries = async () => sendFile(admin, stores('')).catch((error) => error)
    for (let times = 0; times < 60; times++) await tries()
    expect(await tries()).toMatchObject({ key: 'errors.tooManyImports', field: 'file', values: { most: 60 } })
  })

  it('says what is wrong with a file, and with a row', async () => {
    await expect(sendFile(fixture.larch.admin, stores(''))).rejects.toMatchObject({ key: 'errors.fileEmpty' })
    await expect(sendFile(fixture.larch.admin, stores('Number,Name\n1,\u00002'))).rejects.toMatchObject({
      key: 'errors.fileBinary',
    })
    expect((await checkFile(hands(), stores('Number,Name,Timezone\n'))).verdicts).toEqual({})
    const { verdicts } = await checkFile(
      hands(),
      stores('Number;Name;Timezone\n1;"A; B";Europe/London\n1;Twice;Europe/London\n;None;Europe/London\n9;Far;Mars/Base'),
    )
    expect(verdicts).toEqual({ new: 1, duplicate: 1, wrong: 2 })
  })

  it('refuses a file that turns out to be none only far behind its beginning, and keeps nothing of it (Q-D1)', async () => {
    const late = Buffer.concat([Buffer.from(chain('L', 20_000)), Buffer.from('\nL\u0000,x,Europe/London')])
    const kept = async () => (await fixture.owner.query('select count(*)::int as runs from import_runs')).rows[0].runs
    const before = await kept()
    await expect(sendFile(fixture.larch.admin, stores(late))).rejects.toMatchObject({ key: 'errors.fileBinary', field: 'file' })
    expect(await kept()).toBe(before)
  })

  it('is for corporate admins, and starts once', async () => {
    await expect(sendFile(fixture.larch.manager, stores('x'))).rejects.toBeInstanceOf(Forbidden)
    const { runId } = await importFile(hands(), stores(chain('O', 1)))
    await expect(takeFile(hands(), runId)).rejects.toMatchObject({ key: 'errors.importStarted' })
    const mapping = { number: 'Number', name: 'Name', timeZone: 'Timezone' }
    await expect(chooseColumns(fixture.larch.admin, { runId, mapping })).rejects.toMatchObject({ key: 'errors.importStarted' })
  })
})

import type pg from 'pg'
import type { ImportSubject } from '@/db/vocabulary'
import type { Scope } from '@/lib/access/scope'

type File = { subject: ImportSubject; name?: string; bytes: Uint8Array | string; partBytes?: number }
type Choice = { mapping?: Record<string, string>; days?: 'dmy' | 'mdy'; decimal?: 'point' | 'comma' }
type Hands = { person: Scope; worker: Scope }

/** Who sends a file, and the worker that reads and takes it for them. For tests only. */
export const handsOf = (person: Scope): Hands => ({ person, worker: { ...person, actor: { kind: 'system', name: 'Storehand' } } })

/** Sends a file as the screens do; the columns are proposed then. For tests only. */
export async function sendFile(scope: Scope, { subject, name = `${subject}.csv`, bytes: content, partBytes = 1_000_000 }: File) {
  const { addPart, beginFile, endFile } = await import('@/lib/imports/files/upload-file')
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const { runId } = await beginFile(scope, { subject, fileName: name, bytes: bytes.length })
  for (let at = 0; at < bytes.length; at += partBytes)
    await addPart(scope, { runId, position: at / partBytes, bytes: bytes.subarray(at, at + partBytes) })
  await endFile(scope, { runId })
  return runId
}

/** Chooses the proposed columns, or others, and lets the worker do the dry run. */
export async function checkFile({ person, worker }: Hands, file: File, choice: Choice = {}) {
  const { chooseColumns } = await import('@/lib/imports/choose-columns')
  const { runImport } = await import('@/lib/imports/run-import')
  const { readImport } = await import('@/lib/imports/queries')
  const { read } = await import('@/lib/database/transact')
  const runId = await sendFile(person, file)
  const { run } = await read(person, (scope) => readImport(scope, runId))
  await chooseColumns(person, { runId, ...choice, mapping: { ...run.mapping, ...choice.mapping } })
  await runImport(worker, runId)
  return readFileRun(person, runId)
}

/** The whole way: sent, checked, taken. */
export async function importFile(hands: Hands, file: File, choice: Choice = {}) {
  const checked = await checkFile(hands, file, choice)
  await takeFile(hands, checked.runId)
  return { ...(await readFileRun(hands.person, checked.runId)), checked }
}

export async function takeFile({ person, worker }: Hands, runId: string) {
  const { startImport } = await import('@/lib/imports/start-import')
  const { runImport } = await import('@/lib/imports/run-import')
  await startImport(person, { runId })
  await runImport(worker, runId)
}

/** An import with its rows by verdict and by what became of them, and why by line. */
export async function readFileRun(person: Scope, runId: string) {
  const { readImport } = await import('@/lib/imports/queries')
  const { read } = await import('@/lib/database/transact')
  const facts = await read(person, (scope) => readImport(scope, runId))
  const sums = (by: 'verdict' | 'state') => {
    const found: Record<string, number> = {}
    for (const total of facts.totals) found[total[by]] = (found[total[by]] ?? 0) + total.rows
    return found
  }
  const why = Object.fromEntries(
    facts.rows
      .filter(({ verdict, state }) => verdict !== 'changed' && (verdict !== 'new' || state === 'left'))
      .map(({ line, reason }) => [line, reason]),
  )
  const changes = Object.fromEntries(facts.rows.flatMap(({ line, changes }) => (changes ? [[line, changes]] : [])))
  return { ...facts, runId, verdicts: sums('verdict'), fates: sums('state'), why, changes }
}

/** The rows of an import that were left, or taken, as the file that is handed back. */
export async function rowsHandedBack(scope: Scope, runId: string, fate: 'left' | 'taken' = 'left') {
  const { rowsFile } = await import('@/lib/imports/files/left-file')
  const { getTranslator } = await import('@/lib/i18n/translator')
  const parts = await rowsFile(scope, { runId, fate, t: getTranslator('en') })
  let text = ''
  for await (const part of parts ?? []) text += part
  return text
}

/** Gives the two stores of a fixture's chains the numbers that files name them by: Park Street 001, the other 002. */
export const numberStores = ({ owner }: { owner: pg.Client }) =>
  owner.query(`update stores set number = case name when 'Park Street' then '001' else '002' end`)

/** How many stores a chain has. For tests only. */
export async function countStores({ owner, larch }: { owner: pg.Client; larch: { id: string } }): Promise<number> {
  const { rows } = await owner.query('select count(*)::int as stores from stores where retailer_id = $1', [larch.id])
  return rows[0].stores
}

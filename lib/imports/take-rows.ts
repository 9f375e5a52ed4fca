import { DomainError } from '@/lib/errors'
import type { Scope } from '@/lib/tenancy/scope'
import { transact } from '@/lib/tenancy/transact'
import { type JudgedRow, judgeRows, type Run } from './judge-rows'
import { because, type Kind, type Taken } from './kind'
import { kindOf } from './kinds'
import { listOf, type Row, settleRows } from './rows-of'

/** Judges the wanted rows as things are now, gives them to the verb together, and says what became of each. Part of the caller's transaction. */
export async function takeRows(scope: Scope, run: Run, rows: Row[]) {
  const kind = kindOf(run.subject)
  const isWanted = (row: Row) =>
    kind.isGrouped || row.verdict === 'new' || row.verdict === 'changed' || (row.verdict === 'confirm' && row.isConfirmed)
  const wanted = rows.filter(isWanted)
  const judged = await judgeRows(scope, run, listOf(run, wanted))
  const confirmed = new Set(wanted.filter(({ isConfirmed }) => isConfirmed).map(({ line }) => line))
  const good = judged.filter(
    ({ verdict, line }) => verdict === 'new' || verdict === 'changed' || (verdict === 'confirm' && confirmed.has(line)),
  )
  const failures = await giveTo(scope, kind, good)
  const taken = new Set(good.filter(({ line }) => !failures.has(line)).map(({ line }) => line))
  const now = new Map(judged.map((row) => [row.line, row]))
  await settleRows(
    scope,
    run.id,
    rows.map(({ line, verdict, reason }) => {
      const seen = now.get(line) ?? { verdict, reason }
      const isTaken = taken.has(line) || seen.verdict === 'same'
      const why = failures.get(line) ?? seen.reason
      return { line, state: isTaken ? 'taken' : 'left', reason: why, isAsSaid: why === reason }
    }),
  )
}

/** All at once; only where that fails one whole after the other, so that a good row is never lost to a bad one. Returns why rows failed. */
async function giveTo(scope: Scope, kind: Kind, rows: JudgedRow[]): Promise<Map<number, string>> {
  const failures = new Map<number, string>()
  if ((await refusal(scope, kind, rows)) === null) return failures
  for (const whole of wholesOf(kind, rows)) {
    const reason = await refusal(scope, kind, whole)
    if (reason !== null) for (const { line } of whole) failures.set(line, reason)
  }
  return failures
}

function wholesOf(kind: Kind, rows: JudgedRow[]): JudgedRow[][] {
  if (!kind.isGrouped) return rows.map((row) => [row])
  const wholes = new Map<string | null, JudgedRow[]>()
  for (const row of rows) wholes.set(row.key, [...(wholes.get(row.key) ?? []), row])
  return [...wholes.values()]
}

/** Null when the verb took them; else what it said. What is no word of ours and no rule of the database stays an error. */
async function refusal(scope: Scope, kind: Kind, rows: JudgedRow[]): Promise<string | null> {
  const given: Taken<unknown>[] = rows.filter(({ value }) => value !== null)
  if (given.length === 0) return null
  try {
    await transact(scope, (scope) => kind.take(scope, given))
    return null
  } catch (error) {
    if (error instanceof DomainError) return said(error)
    if (isRule(error)) return because('refused')
    throw error
  }
}

/** A verb's word as a reason: its key, and its values by name. */
export const said = ({ key, values }: DomainError) =>
  [key, ...Object.entries(values).map(([name, value]) => `${name}=${String(value).replaceAll('|', '¦')}`)].join('|')

/** The database refused what the row says: a value that does not fit, or one that has to be the only one. */
const isRule = (error: unknown): boolean =>
  error instanceof Error && (/^2[23]/.test(String('code' in error ? error.code : '')) || isRule(error.cause))

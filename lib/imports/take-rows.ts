import type { Scope } from '@/lib/access/scope'
import { transact } from '@/lib/database/transact'
import { DomainError } from '@/lib/errors'
import { type JudgedRow, judgeRows, type Run } from './judge-rows'
import { because, type Kind, said, type Taken } from './kinds/kind'
import { kindOf } from './kinds/kinds'
import { isWanted, type NextRows } from './next-rows'
import { type Fate, settleRows } from './rows-of'

/** Thrown when another worker took some of these rows after they were read. */
export class Overtaken extends Error {}

/**
 * Decides for each judged row whether it is taken or left, and gives all good rows to the verb in one call. Part of the caller's transaction, which
 * must be rolled back when this throws Overtaken.
 */
export async function takeRows(scope: Scope, run: Run, { rows, judged }: NextRows) {
  const kind = kindOf(run.subject)
  const confirmed = new Set(rows.filter(({ isConfirmed }) => isConfirmed).map(({ line }) => line))
  const good = judged.filter((row) => isGood(row, confirmed))
  const taken = new Set(good.map(({ line }) => line))
  const now = new Map(judged.map((row) => [row.line, row]))
  const fates = rows.map(({ line, verdict, reason }): Fate => {
    const seen = now.get(line) ?? { verdict, reason }
    const isTaken = taken.has(line) || seen.verdict === 'same'
    return { line, state: isTaken ? 'taken' : 'left', reason: seen.reason, isAsSaid: seen.reason === reason }
  })
  if ((await settleRows(scope, run.id, 'staged', fates)) !== rows.length) throw new Overtaken()
  if ((await refusal(scope, kind, good)) === null) return
  await settleRows(scope, run.id, 'taken', await oneByOne(scope, run, good, confirmed))
}

const isGood = ({ verdict, line }: JudgedRow, confirmed: Set<number>) => isWanted({ verdict, isConfirmed: confirmed.has(line) })

/** Judges the rows again and gives them to the verb group by group, so that no good row is lost because of a bad one. Returns the rows that are left. */
async function oneByOne(scope: Scope, run: Run, rows: JudgedRow[], confirmed: Set<number>): Promise<Fate[]> {
  const kind = kindOf(run.subject)
  const left: Fate[] = []
  const leave = ({ line }: JudgedRow, reason: string | null) => left.push({ line, state: 'left', reason, isAsSaid: false })
  for (const whole of wholesOf(kind, await judgeRows(scope, run, rows))) {
    const good = whole.filter((row) => isGood(row, confirmed))
    const reason = await refusal(scope, kind, good)
    if (reason !== null) for (const row of good) leave(row, reason)
    for (const row of whole) if (!good.includes(row) && row.verdict !== 'same') leave(row, row.reason)
  }
  return left
}

function wholesOf(kind: Kind, rows: JudgedRow[]): JudgedRow[][] {
  if (!kind.isGrouped) return rows.map((row) => [row])
  const wholes = new Map<string | null, JudgedRow[]>()
  for (const row of rows) {
    const whole = wholes.get(row.key)
    if (whole) whole.push(row)
    else wholes.set(row.key, [row])
  }
  return [...wholes.values()]
}

/** The reason why the verb refused these rows; null when it took them. An error that is neither a DomainError nor a rule of the database is thrown on. */
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

/** Whether the database refused the values of a row: one that does not fit, or one that must be unique and is not. */
const isRule = (error: unknown): boolean =>
  error instanceof Error && (/^2[23]/.test(String('code' in error ? error.code : '')) || isRule(error.cause))

import { type SQL, sql } from 'drizzle-orm'
import type { Scope } from '@/lib/access/scope'
import { read } from '@/lib/database/transact'
import { type JudgedRow, judgeRows, type Run } from './judge-rows'
import { kindOf } from './kinds/kinds'
import { listOf, type Row } from './rows-of'

export type StagedRow = Pick<Row, 'line' | 'cells' | 'verdict' | 'reason' | 'key' | 'isConfirmed'>
export type NextRows = { rows: StagedRow[]; judged: JudgedRow[]; last: number; keys: string[] }

/**
 * The staged rows after a line, as many as are taken at once with all of the wholes they belong to, and what they would do now; null when
 * there are none. Wholes that are being taken meanwhile are left out by their keys.
 */
export async function nextRows(
  scope: Scope,
  run: Run,
  { after, taking }: { after: number; taking: string[] },
): Promise<NextRows | null> {
  const kind = kindOf(run.subject)
  return read(scope, async (scope) => {
    const others = taking.length > 0 ? sql`and (key is null or key <> all(${sql.param(taking)}))` : sql``
    const next = await staged(scope, run, sql`and line > ${after} ${others} order by line limit ${kind.rowsAtOnce}`)
    const last = next.at(-1)?.line
    if (last === undefined) return null
    const keys = kind.isGrouped ? [...new Set(next.flatMap(({ key }) => key ?? []))] : []
    const further = keys.length > 0 ? await staged(scope, run, sql`and key = any(${sql.param(keys)}) and line > ${last}`) : []
    const rows = [...next, ...further.sort((a, b) => a.line - b.line)]
    const judged = await judgeRows(scope, run, listOf(run, rows.filter(kind.isGrouped ? () => true : isWanted)))
    return { rows, judged, last, keys }
  })
}

export const isWanted = ({ verdict, isConfirmed }: Pick<StagedRow, 'verdict' | 'isConfirmed'>) =>
  verdict === 'new' || verdict === 'changed' || (verdict === 'confirm' && isConfirmed)

type Written = [
  line: number,
  cells: Row['cells'],
  verdict: Row['verdict'],
  reason: string | null,
  key: string | null,
  isConfirmed: boolean,
]

/** One text for all of them: to make a thousand rows of a thousand answers costs more than to judge them. */
async function staged(scope: Scope, run: Run, which: SQL): Promise<StagedRow[]> {
  const { rows } = await scope.db.execute<{ all: Written[] | null }>(sql`select json_agg(json_build_array(line, cells, verdict,
      reason, key, is_confirmed)) as all from (select line, cells, verdict, reason, key, is_confirmed from import_rows
      where retailer_id = ${scope.retailerId} and run_id = ${run.id} and state = 'staged' ${which}) r`)
  return (rows[0]?.all ?? []).map(([line, cells, verdict, reason, key, isConfirmed]) => ({
    line,
    cells,
    verdict,
    reason,
    key,
    isConfirmed,
  }))
}

import { sql } from 'drizzle-orm'
import type { Scope } from '@/lib/access/scope'
import { transact } from '@/lib/database/transact'
import { countLists } from './count-lists'
import { holdRun } from './hold-run'
import type { Run } from './judge-rows'
import { type NextRows, nextRows } from './next-rows'
import { Overtaken, takeRows } from './take-rows'

/**
 * Takes an import's staged rows, some in one short transaction; while those are written the next are read and judged. Ends when there are
 * none, or it is paused.
 */
export async function takeStaged(scope: Scope, run: Run) {
  let ahead = nextRows(scope, run, { after: 0, taking: [] })
  let after = 0
  try {
    for (let next = await ahead; next; next = await ahead) {
      const here = next
      ahead = nextRows(scope, run, { after: here.last, taking: here.keys })
      ahead.catch(() => {})
      const end = await take(scope, run, here)
      if (end === 'paused') return
      if (end === 'overtaken') {
        await ahead
        ahead = nextRows(scope, run, { after, taking: [] })
        continue
      }
      await countLists(scope, run.subject, after, here.last)
      after = here.last
    }
  } finally {
    await ahead.catch(() => {})
  }
}

async function take(scope: Scope, run: Run, next: NextRows): Promise<'taken' | 'paused' | 'overtaken'> {
  try {
    return await transact(scope, async (scope) => {
      const [isHeld] = await Promise.all([
        holdRun(scope, run.id, 'running'),
        // What a crash of the database takes back is done again; the end of the import waits for all of it to be on disk.
        scope.db.execute(sql`set local synchronous_commit = off`),
      ])
      if (!isHeld) return 'paused'
      await takeRows(scope, run, next)
      return 'taken'
    })
  } catch (error) {
    if (error instanceof Overtaken) return 'overtaken'
    throw error
  }
}

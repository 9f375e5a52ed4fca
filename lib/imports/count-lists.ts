import { sql } from 'drizzle-orm'
import type { ImportSubject } from '@/db/vocabulary'
import type { Scope } from '@/lib/access/scope'
import { transact } from '@/lib/database/transact'

const moments = [2000, 50_000, 500_000]

/**
 * Lets the database count its tables when an import has filled them so far: what it takes for empty it reads from end to end for every
 * row. Call it with which, and how many rows were done before and after a batch.
 */
export async function countLists(scope: Scope, lists: 'rows' | ImportSubject, before: number, after: number) {
  if (moments.some((moment) => before < moment && after >= moment))
    await transact(scope, ({ db }) => db.execute(sql`select app_count_lists(${lists})`))
}

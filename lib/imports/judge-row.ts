import type { rowVerdicts } from '@/db/vocabulary'
import { storeInput } from '@/lib/stores/input'
import type { Store } from '@/lib/tenancy/stores'
import type { CsvRow } from './read-csv'
import { readStoreRow } from './store-row'

export type Judged = { verdict: (typeof rowVerdicts)[number]; reason: string | null; value: Record<string, unknown> | null }
type Known = { stores: Map<string, Store>; seen: Map<string, number>; mapping: Record<string, string> }

/** What would become of a row, and why: the same judgement for the dry run and the run (D-1, Q-D2). A reason is a message key with its values. */
export function judgeRow(row: CsvRow, known: Known): Judged {
  const { store, proposedZone, zoneGiven } = readStoreRow(row.cells, known.mapping)
  if (row.isRagged) return wrong('imports.reason.ragged')
  const parsed = storeInput.safeParse(store)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return wrong(issue?.path[0] === 'timeZone' ? `imports.reason.zone|${zoneGiven}` : `${issue?.message ?? 'errors.field'}`)
  }
  const earlier = known.seen.get(store.number)
  if (earlier) return { verdict: 'duplicate', reason: `imports.reason.duplicate|${earlier}`, value: null }
  known.seen.set(store.number, row.line)
  const value = { ...parsed.data }
  const existing = known.stores.get(store.number)
  if (existing && isSame(existing, value)) return { verdict: 'same', reason: null, value }
  if (proposedZone) return { verdict: 'confirm', reason: `imports.reason.proposed|${zoneGiven}|${proposedZone}`, value }
  return { verdict: existing ? 'changed' : 'new', reason: null, value }
}

const wrong = (reason: string): Judged => ({ verdict: 'wrong', reason, value: null })

const imported = [
  'name',
  'address',
  'city',
  'region',
  'postalCode',
  'country',
  'phone',
  'timeZone',
  'latitude',
  'longitude',
] as const
const isSame = (store: Store, value: Record<string, unknown>) =>
  imported.every((field) => String(store[field] ?? '') === String(value[field] ?? ''))

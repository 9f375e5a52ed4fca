import { createHash } from 'node:crypto'
import { Conflict } from '@/lib/errors'

type Values = Record<string, string | number | boolean | null | string[]>

/** A short mark of what is there now. It goes out with a form and comes back with its save (T-16). */
export function versionOf(values: Values): string {
  const inOrder = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(inOrder)).digest('base64url').slice(0, 22)
}

/**
 * Conflict for a save made from an older state than this one, which the caller holds locked (T-16, Q-C3).
 * A caller who looked at nothing, such as a file's row, brings no mark and is not held to one.
 */
export function requireVersion(version: string | undefined, values: Values) {
  if (version !== undefined && version !== versionOf(values)) throw new Conflict('errors.changedMeanwhile')
}

import type { Scope } from './scope'

/** A named, prepared statement on the scope's open transaction: for the reads of long lists. */
export async function statement<Row extends Record<string, unknown>>(
  scope: Scope,
  name: string,
  text: string,
  values: unknown[],
): Promise<Row[]> {
  const client = scope.db.client
  if (!client) throw new Error('Open the scope with read() or transact() first.')
  const { rows } = await client.query<Row>({ name, text, values })
  return rows
}

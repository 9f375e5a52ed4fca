import type pg from 'pg'
import type { Database, TenantScope } from './tenant-scope'

/** A statement on the scope's open transaction: under a name it is prepared once a connection, as the reads of long lists are. */
export async function statement<Row extends Record<string, unknown>>(
  scope: TenantScope,
  name: string | undefined,
  text: string,
  values: unknown[],
): Promise<Row[]> {
  const client = scope.db.client
  if (!client) throw new Error('Open the scope with read() or transact() first.')
  const { rows } = await client.query<Row>({ name, text, values })
  return rows
}

type Preparable<Query> = { prepare(name: string): Query }
const known = new WeakMap<pg.PoolClient, Map<string, unknown>>()

/** A query of a page, built once per connection and prepared there under its name; what varies are placeholders. */
export function prepared<Query>(scope: TenantScope, name: string, build: (db: Database) => Preparable<Query>): Query {
  const client = scope.db.client
  if (!client) throw new Error('Open the scope with read() or transact() first.')
  const ofClient = known.get(client) ?? new Map<string, unknown>()
  known.set(client, ofClient)
  const query = (ofClient.get(name) as Query | undefined) ?? build(scope.db).prepare(name)
  ofClient.set(name, query)
  return query
}

import { and, asc, eq, sql } from 'drizzle-orm'
import { importParts } from '@/db/schema/imports'
import type { Scope } from '@/lib/access/scope'
import { inTenant } from '@/lib/database/in-tenant'
import { read } from '@/lib/database/transact'

/** The bytes of an uploaded file, with one part in memory at a time. `seen` is called with the number of bytes read so far. */
export async function* fileParts(
  scope: Scope,
  runId: string,
  seen: (bytes: number) => void = () => {},
): AsyncGenerator<Uint8Array> {
  const ofRun = and(inTenant(scope, importParts), eq(importParts.runId, runId))
  const parts = await read(scope, ({ db }) =>
    db
      .select({ position: importParts.position, length: sql<number>`length(${importParts.bytes})` })
      .from(importParts)
      .where(ofRun)
      .orderBy(asc(importParts.position)),
  )
  let gone = 0
  for (const { position, length } of parts) {
    const [part] = await read(scope, ({ db }) =>
      db
        .select({ bytes: importParts.bytes })
        .from(importParts)
        .where(and(ofRun, eq(importParts.position, position))),
    )
    for (let at = 0; part && at < part.bytes.length; at += piece) {
      yield part.bytes.subarray(at, at + piece)
      seen(gone + Math.min(at + piece, length))
    }
    gone += length
  }
}

const piece = 128_000

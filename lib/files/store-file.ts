import { fileBytes, files } from '@/db/schema/files'
import { membershipOf, type Scope } from '@/lib/access/scope'
import { newId, newToken } from '@/lib/ids'

export type KeptFile = {
  id: string
  token: string
  name: string
  contentType: string
  width: number | null
  height: number | null
}
type Content = Omit<KeptFile, 'id' | 'token'> & { content: Buffer }

/** Keeps a file that was judged, under a link nobody can guess (Q-U4). Part of the caller's transaction. */
export async function storeFile(scope: Scope, { content, ...about }: Content): Promise<KeptFile> {
  const kept = { id: newId(), token: newToken(), ...about }
  await scope.db.insert(files).values({
    retailerId: scope.retailerId,
    ...kept,
    size: content.length,
    createdById: membershipOf(scope),
    createdAt: scope.now,
  })
  await scope.db.insert(fileBytes).values({ retailerId: scope.retailerId, id: kept.id, content })
  return kept
}

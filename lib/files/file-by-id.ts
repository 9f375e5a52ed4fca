import { files } from '@/db/schema/files'
import type { Scope } from '@/lib/access/scope'
import { byId } from '@/lib/database/in-tenant'

/** The description of a file one was already allowed to see with what it belongs to; its link is checked again at each read (Q-U4). */
export async function fileById(scope: Scope, fileId: string) {
  const [found] = await scope.db
    .select({ id: files.id, token: files.token, name: files.name, contentType: files.contentType })
    .from(files)
    .where(byId(scope, files, fileId))
  return found ?? null
}

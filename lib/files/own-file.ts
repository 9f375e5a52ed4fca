import { files } from '@/db/schema/files'
import { membershipOf, type Scope } from '@/lib/access/scope'
import { byId } from '@/lib/database/in-tenant'
import { Invalid, NotFound } from '@/lib/errors'

type Params = { id: string; field: string; onlyPictures?: boolean }

/** A file this person brought in a moment ago, for what will show it to everybody. NotFound for anybody else's, Invalid when only a picture fits (Q-U4). */
export async function requireOwnFile(scope: Scope, { id, field, onlyPictures = false }: Params): Promise<void> {
  const [file] = await scope.db
    .select({ contentType: files.contentType, createdById: files.createdById })
    .from(files)
    .where(byId(scope, files, id))
  if (!file?.createdById || file.createdById !== membershipOf(scope)) throw new NotFound('errors.fileNotFound')
  if (onlyPictures && !file.contentType.startsWith('image/')) throw new Invalid('errors.pictureKind', {}, field)
}

import { fileBytes, files } from '@/db/schema/files'
import { Invalid } from '@/lib/errors'
import { newId, newToken } from '@/lib/ids'
import { authorize } from '@/lib/tenancy/abilities'
import { membershipOf, type Scope } from '@/lib/tenancy/scope'
import { throttle } from '@/lib/tenancy/throttle'
import { transact } from '@/lib/tenancy/transact'
import { fileType, mostFileBytes } from './file-type'
import { fitPicture } from './fit-picture'

export type KeptFile = {
  id: string
  token: string
  name: string
  contentType: string
  width: number | null
  height: number | null
}

type Given = { name: string; bytes: Buffer; onlyPictures?: boolean }

/** Takes a photo or PDF in, or photos alone: typed by its content, limited, pictures drawn anew (Q-U1). Its link cannot be guessed (Q-U4). */
export async function keepFile(scope: Scope, { name, bytes, onlyPictures = false }: Given): Promise<KeptFile> {
  authorize(scope, 'task.act')
  if (bytes.length > mostFileBytes) throw new Invalid('errors.photoLarge', { megabytes: mostFileBytes / 1_000_000 }, 'file')
  const type = fileType(bytes)
  if (onlyPictures && !type?.startsWith('image/')) throw new Invalid('errors.pictureKind', {}, 'file')
  if (!type) throw new Invalid('errors.fileKind', {}, 'file')
  await throttle(`file:${membershipOf(scope)}`, { most: 300, seconds: 3600 })
  const isPdf = type === 'application/pdf'
  const { content, contentType, width, height } = isPdf
    ? { content: bytes, contentType: type, width: null, height: null }
    : await fitPicture(bytes)

  return transact(scope, async (scope) => {
    const kept = { id: newId(), token: newToken(), name: plainName(name, contentType), contentType, width, height }
    await scope.db.insert(files).values({
      retailerId: scope.retailerId,
      ...kept,
      size: content.length,
      createdById: membershipOf(scope),
      createdAt: scope.now,
    })
    await scope.db.insert(fileBytes).values({ retailerId: scope.retailerId, id: kept.id, content })
    return kept
  })
}

const endings: Record<string, string> = { 'image/jpeg': '.jpg', 'image/png': '.png', 'application/pdf': '.pdf' }

/** A name that is only a name: no path, no control characters, and the ending of what the file is. */
function plainName(name: string, contentType: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const words = last
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replaceAll(/[\p{C}"<>:|?*;]/gu, '')
    .trim()
    .slice(0, 80)
  return `${words || 'photo'}${endings[contentType] ?? ''}`
}

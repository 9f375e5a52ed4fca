import { authorize } from '@/lib/access/abilities'
import { membershipOf, type Scope } from '@/lib/access/scope'
import { throttle } from '@/lib/auth/throttle'
import { transact } from '@/lib/database/transact'
import { Invalid } from '@/lib/errors'
import { fileType, maxFileBytes } from './file-type'
import { fitPicture } from './fit-picture'
import { plainName } from './plain-name'
import { type KeptFile, storeFile } from './store-file'

type Input = { name: string; bytes: Buffer; onlyPictures?: boolean }

/** Takes a photo or PDF in, or photos alone: typed by its content, limited, pictures drawn anew (Q-U1). Its link cannot be guessed (Q-U4). */
export async function keepFile(scope: Scope, { name, bytes, onlyPictures = false }: Input): Promise<KeptFile> {
  authorize(scope, 'task.act')
  if (bytes.length > maxFileBytes) throw new Invalid('errors.photoLarge', { megabytes: maxFileBytes / 1_000_000 }, 'file')
  const type = fileType(bytes)
  if (onlyPictures && !type?.startsWith('image/')) throw new Invalid('errors.pictureKind', {}, 'file')
  if (!type) throw new Invalid('errors.fileKind', {}, 'file')
  await throttle(`file:${membershipOf(scope)}`, { max: 300, seconds: 3600 })
  const isPdf = type === 'application/pdf'
  const { content, contentType, width, height } = isPdf
    ? { content: bytes, contentType: type, width: null, height: null }
    : await fitPicture(bytes)

  return transact(scope, (scope) => storeFile(scope, { name: plainName(name, contentType), content, contentType, width, height }))
}

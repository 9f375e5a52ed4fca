import { personOf } from '@/lib/access/scope'
import { currentSession } from '@/lib/auth/session'
import { DomainError } from '@/lib/errors'
import { maxFileBytes } from '@/lib/files/file-type'
import { keepFile } from '@/lib/files/keep-file'
import { getTranslator } from '@/lib/i18n/translator'

/** Takes a photo or PDF in for a message: the bytes are the body, the name is in the address. */
export async function POST(request: Request) {
  const session = await currentSession()
  if (!session) return Response.json({}, { status: 401 })
  const t = getTranslator(personOf(session.scope).locale)
  const megabytes = maxFileBytes / 1_000_000
  if (Number(request.headers.get('content-length') ?? 0) > maxFileBytes)
    return Response.json({ message: t('errors.photoLarge', { megabytes }) }, { status: 413 })
  const requested = new URL(request.url).searchParams
  const name = requested.get('name') ?? ''
  const onlyPictures = requested.get('only') === 'pictures'
  const bytes = Buffer.from(await request.arrayBuffer())
  return keepFile(session.scope, { name, bytes, onlyPictures }).then(
    (kept) => Response.json(kept, { headers: { 'cache-control': 'no-store' } }),
    (error) => {
      if (!(error instanceof DomainError)) throw error
      return Response.json({ message: t(error.key, error.values) }, { status: 422 })
    },
  )
}

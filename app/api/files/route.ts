import { DomainError } from '@/lib/errors'
import { mostFileBytes } from '@/lib/files/file-type'
import { keepFile } from '@/lib/files/keep-file'
import { words } from '@/lib/i18n/words'
import { personOf } from '@/lib/tenancy/scope'
import { currentSession } from '@/lib/tenancy/session'

/** Takes a photo or PDF in for a letter: the bytes are the body, the name is in the address. */
export async function POST(request: Request) {
  const session = await currentSession()
  if (!session) return Response.json({}, { status: 401 })
  const say = words(personOf(session.scope).locale)
  const megabytes = mostFileBytes / 1_000_000
  if (Number(request.headers.get('content-length') ?? 0) > mostFileBytes)
    return Response.json({ message: say('errors.photoLarge', { megabytes }) }, { status: 413 })
  const asked = new URL(request.url).searchParams
  const name = asked.get('name') ?? ''
  const onlyPictures = asked.get('only') === 'pictures'
  const bytes = Buffer.from(await request.arrayBuffer())
  return keepFile(session.scope, { name, bytes, onlyPictures }).then(
    (kept) => Response.json(kept, { headers: { 'cache-control': 'no-store' } }),
    (error) => {
      if (!(error instanceof DomainError)) throw error
      return Response.json({ message: say(error.key, error.values) }, { status: 422 })
    },
  )
}

import { currentSession } from '@/lib/auth/session'
import { read } from '@/lib/database/transact'
import { DomainError } from '@/lib/errors'
import { readFile } from '@/lib/messaging/outbound/readable-files'

type Context = { params: Promise<{ token: string }> }

/** A file by its unguessable link, for whom may see what it belongs to; as a download that runs nothing (Q-U1, Q-U4). */
export async function GET(_request: Request, { params }: Context) {
  const { token } = await params
  const session = await currentSession()
  const file = session && (await find(session.scope, token))
  if (!file) return new Response('Not found', { status: 404, headers: { 'cache-control': 'no-store' } })
  return new Response(new Uint8Array(file.content), {
    headers: {
      'content-type': file.contentType,
      'content-length': String(file.content.length),
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-cache',
    },
  })
}

async function find(scope: Parameters<typeof readFile>[0], token: string) {
  if (!/^[a-z2-7]{26,64}$/.test(token)) return null
  return read(scope, (scope) => readFile(scope, token)).catch((error) => {
    if (error instanceof DomainError) return null
    throw error
  })
}

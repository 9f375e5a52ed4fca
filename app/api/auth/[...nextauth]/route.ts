import { NextRequest } from 'next/server'
import { currentSession } from '@/lib/auth/session'
import { describeTooMany } from '@/lib/auth/too-many-tries'
import { handlers } from '@/lib/people/auth'

/** next-auth would take the cookie, which is no token it can read, for a broken one and forget it: who is signed in is told by us. */
export async function GET(request: NextRequest): Promise<Response> {
  if (!new URL(request.url).pathname.endsWith('/session')) return handlers.GET(request)
  const session = await currentSession()
  const { actor } = session?.scope ?? {}
  const body = actor?.kind === 'person' ? { user: { name: actor.name, email: actor.email } } : null
  return Response.json(body, { headers: { 'cache-control': 'no-store' } })
}

/** Asked for it, next-auth would put a refusal into a body that says 200; without, it leads back to the sign-in. */
export async function POST(request: NextRequest): Promise<Response> {
  const headers = new Headers(request.headers)
  headers.delete('x-auth-return-redirect')
  return describeTooMany(await handlers.POST(new NextRequest(request, { headers })))
}

import { readWholeMail } from '@/lib/messaging/whole-mail'
import { currentSession } from '@/lib/tenancy/session'

type Context = { params: Promise<{ id: string; message: string }> }

/** A received mail as it came, for a sandboxed frame; the server in front gives it a policy of its own (lib/web/content-security.ts). */
export async function GET(request: Request, { params }: Context) {
  const session = await currentSession()
  const { id, message } = await params
  const page =
    session && (await readWholeMail(session.scope, id, message, new URL(request.url).searchParams.get('pictures') === 'yes'))
  if (!page) return new Response('Not found', { status: 404 })
  return new Response(page.html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  })
}

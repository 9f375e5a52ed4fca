import { readWholeMail } from '@/lib/messaging/whole-mail'
import { currentSession } from '@/lib/tenancy/session'

type Context = { params: Promise<{ id: string; message: string }> }

/** A received mail as it came, for a sandboxed frame: runs nothing, and calls nobody before pictures are asked for (Q-X1, Q-X3). */
export async function GET(request: Request, { params }: Context) {
  const session = await currentSession()
  const { id, message } = await params
  const page = session && (await readWholeMail(session.scope, id, message, new URL(request.url).searchParams.get('pictures') === 'yes'))
  if (!page) return new Response('Not found', { status: 404 })
  const pictures = page.showsPictures ? 'img-src data: https:' : 'img-src data:'
  return new Response(page.html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `sandbox allow-popups; default-src 'none'; style-src 'unsafe-inline'; ${pictures}; frame-ancestors 'self'; base-uri 'none'; form-action 'none'`,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  })
}

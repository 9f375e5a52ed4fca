import { currentSession } from '@/lib/auth/session'
import { mailFrameHeaders } from '@/lib/html/mail-frame'
import { readWholeMail } from '@/lib/messaging/inbound/whole-mail'

type Context = { params: Promise<{ id: string; message: string }> }

/** A whole mail of a task, as it came or as it left, for a sandboxed frame. */
export async function GET(request: Request, { params }: Context) {
  const session = await currentSession()
  const { id, message } = await params
  const pictures = new URL(request.url).searchParams.get('pictures') === 'yes'
  const page = session && (await readWholeMail(session.scope, id, message, pictures))
  return new Response(page ? page.html : 'Not found', { status: page ? 200 : 404, headers: mailFrameHeaders({ pictures }) })
}

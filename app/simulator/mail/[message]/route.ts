import { currentSession } from '@/lib/auth/session'
import { read } from '@/lib/database/transact'
import { DomainError } from '@/lib/errors'
import { mailFrameHeaders } from '@/lib/html/mail-frame'
import { getReachedMail } from '@/lib/simulator/mailbox'
import { messageWithPictures } from '@/lib/simulator/message-with-pictures'

const head = '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/message.css">'

type Context = { params: Promise<{ message: string }> }

/** A mail as its customer's app shows it, for a sandboxed frame. */
export async function GET(_request: Request, { params }: Context) {
  const session = await currentSession()
  const { message } = await params
  if (!session || !/^[0-9a-f-]{36}$/.test(message)) return missing()
  try {
    const html = await read(session.scope, async (scope) => messageWithPictures(scope, await getReachedMail(scope, message)))
    return new Response(`${head}${html}`, {
      headers: mailFrameHeaders({ pictures: false }),
    })
  } catch (error) {
    if (error instanceof DomainError) return missing()
    throw error
  }
}

const missing = () => new Response('Not found', { status: 404, headers: mailFrameHeaders({ pictures: false }) })

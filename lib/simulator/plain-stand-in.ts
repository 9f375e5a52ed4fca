import { z } from 'zod'
import { sharedSecret } from '@/lib/database/secrets'
import { readReceivedMail } from '@/lib/messaging/provider/resend/read-received-mail'
import { findBytes, findReceived, keepSent } from './kept-mails'

const outgoing = z.looseObject({ key: z.string(), to: z.string(), subject: z.string() })

/** Answers the plain adapter in our own words: sends are taken once a key, received mails and their files can be fetched. */
export async function respondPlainly(request: Request, [mails, id, files, fileId]: string[]): Promise<Response> {
  if (mails !== 'mails') return refuse(404, 'not found')
  if (request.method === 'GET' && id && files === 'files' && fileId) {
    const bytes = await findBytes(id, fileId)
    return bytes ? new Response(bytes) : refuse(404, 'no such file')
  }
  const key = await sharedSecret('secret.simulator')
  if (request.headers.get('authorization') !== `Bearer ${key}`) return refuse(401, 'not opened by this key')
  if (request.method === 'POST' && !id) return takeMail(request)
  const mail = request.method === 'GET' && id ? await findReceived(id) : null
  return mail ? Response.json(readReceivedMail(mail)) : refuse(404, 'no such mail')
}

async function takeMail(request: Request): Promise<Response> {
  const mail = outgoing.safeParse(await request.json().catch(() => null))
  if (!mail.success) return refuse(422, 'no mail')
  const { key, ...content } = mail.data
  return Response.json({ id: await keepSent(content, key) })
}

const refuse = (status: number, error: string) => Response.json({ error }, { status })

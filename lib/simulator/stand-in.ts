import { z } from 'zod'
import { sharedSecret } from '@/lib/database/secrets'
import { env } from '@/lib/env'
import { hasRealProvider } from '@/lib/messaging/provider/provider'
import { findBytes, findReceived, keepSent } from './kept-mails'
import { respondPlainly } from './plain-stand-in'

const outgoing = z.looseObject({ to: z.union([z.string(), z.array(z.string())]), subject: z.string() })

/** Answers the provider's SDK as the provider's API describes: sends are taken once a key, received mails can be fetched. */
export async function respondAsProvider(request: Request, path: string[]): Promise<Response> {
  if (hasRealProvider()) return new Response(null, { status: 404 })
  if (path[0] === 'plain') return respondPlainly(request, path.slice(1))
  if (request.method === 'GET' && path[0] === 'files' && path[1] && path[2]) return giveBytes(path[1], path[2])
  const key = await sharedSecret('secret.simulator')
  if (request.headers.get('authorization') !== `Bearer ${key}`)
    return Response.json({ statusCode: 401, name: 'missing_api_key', message: 'Missing API key' }, { status: 401 })
  if (request.method === 'POST' && path.join('/') === 'emails') return takeMail(request)
  if (request.method === 'GET' && path[0] === 'emails' && path[1] === 'receiving' && path[2])
    return path[3] === 'attachments' && path[4] ? giveAttachment(path[2], path[4]) : giveReceived(path[2])
  return Response.json({ statusCode: 404, name: 'not_found', message: 'Not found' }, { status: 404 })
}

async function takeMail(request: Request): Promise<Response> {
  const mail = outgoing.safeParse(await request.json().catch(() => null))
  if (!mail.success) return Response.json({ statusCode: 422, name: 'validation_error', message: 'Invalid mail' }, { status: 422 })
  return Response.json({ id: await keepSent(mail.data, request.headers.get('idempotency-key')) })
}

const notFound = () => Response.json({ statusCode: 404, name: 'not_found', message: 'Email not found' }, { status: 404 })

async function giveReceived(id: string): Promise<Response> {
  const mail = await findReceived(id)
  if (!mail) return notFound()
  const { kept: _, ...told } = mail
  return Response.json(told)
}

/** A file's description with the address of its bytes, as the provider gives it. */
async function giveAttachment(mailId: string, id: string): Promise<Response> {
  const file = (await findReceived(mailId))?.attachments.find((each) => each.id === id)
  if (!file) return notFound()
  const base = env().STOREHAND_URL.replace('//localhost', '//127.0.0.1')
  const download_url = new URL(`/api/simulator/provider/files/${mailId}/${id}`, base).href
  return Response.json({
    object: 'attachment',
    ...file,
    download_url,
    expires_at: new Date(Date.now() + 3_600_000).toISOString(),
  })
}

async function giveBytes(mailId: string, id: string): Promise<Response> {
  const bytes = await findBytes(mailId, id)
  return bytes ? new Response(bytes) : notFound()
}

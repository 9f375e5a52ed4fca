import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { pool } from '@/lib/database/pool'
import { sharedSecret } from '@/lib/database/secrets'
import { env } from '@/lib/env'
import { senderOf } from '@/lib/messaging/parsing/sender-address'
import { hasRealProvider } from '@/lib/messaging/provider/provider'
import { report } from './hand-in'

const outgoing = z.looseObject({ to: z.union([z.string(), z.array(z.string())]), subject: z.string() })

/** Answers the provider's SDK as the provider's API describes: sends are taken once a key, received mails can be fetched. */
export async function respondAsProvider(request: Request, path: string[]): Promise<Response> {
  if (hasRealProvider()) return new Response(null, { status: 404 })
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
  const address = senderOf([mail.data.to].flat()[0] ?? '').address
  const { rows } = await (await pool()).query<{ id: string }>(
    `insert into simulator_mails (id, direction, idempotency_key, address, payload) values ($1, 'out', $2, $3, $4)
     on conflict (idempotency_key) do update set idempotency_key = excluded.idempotency_key returning id`,
    [randomUUID(), request.headers.get('idempotency-key'), address, JSON.stringify(mail.data)],
  )
  const id = rows[0]?.id
  // Nobody waits for it, as nobody does for the real provider's; whether it is known by then is the product's to settle.
  report('email.delivered', { email_id: id, to: [mail.data.to].flat(), subject: mail.data.subject }).catch(() => {})
  return Response.json({ id })
}

type Kept = { attachments: { id: string }[]; kept: string[] }

async function findReceived(id: string): Promise<Kept | null> {
  const { rows } = await (await pool()).query<{ payload: Kept }>(
    `select payload from simulator_mails where id = $1 and direction = 'in'`,
    [id],
  )
  return rows[0]?.payload ?? null
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
  const mail = await findReceived(mailId)
  const bytes = mail?.kept[mail.attachments.findIndex((each) => each.id === id)]
  return bytes !== undefined ? new Response(new Uint8Array(Buffer.from(bytes, 'base64'))) : notFound()
}

import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { bareAddress } from '@/lib/messaging/addresses'
import { hasRealProvider } from '@/lib/messaging/provider'
import { pool } from '@/lib/tenancy/pool'
import { sharedSecret } from '@/lib/tenancy/secrets'
import { report } from './hand-in'

const outgoing = z.looseObject({ to: z.union([z.string(), z.array(z.string())]), subject: z.string() })

/** Answers the provider's SDK as the provider's API describes: sends are taken once a key, received mails can be fetched. */
export async function answerAsProvider(request: Request, path: string[]): Promise<Response> {
  if (hasRealProvider()) return new Response(null, { status: 404 })
  const key = await sharedSecret('secret.simulator')
  if (request.headers.get('authorization') !== `Bearer ${key}`)
    return Response.json({ statusCode: 401, name: 'missing_api_key', message: 'Missing API key' }, { status: 401 })
  if (request.method === 'POST' && path.join('/') === 'emails') return takeMail(request)
  if (request.method === 'GET' && path[0] === 'emails' && path[1] === 'receiving' && path[2]) return giveReceived(path[2])
  return Response.json({ statusCode: 404, name: 'not_found', message: 'Not found' }, { status: 404 })
}

async function takeMail(request: Request): Promise<Response> {
  const mail = outgoing.safeParse(await request.json().catch(() => null))
  if (!mail.success) return Response.json({ statusCode: 422, name: 'validation_error', message: 'Invalid mail' }, { status: 422 })
  const address = bareAddress([mail.data.to].flat()[0] ?? '')
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

async function giveReceived(id: string): Promise<Response> {
  const { rows } = await (await pool()).query<{ payload: unknown }>(
    `select payload from simulator_mails where id = $1 and direction = 'in'`,
    [id],
  )
  const [mail] = rows
  return mail
    ? Response.json(mail.payload)
    : Response.json({ statusCode: 404, name: 'not_found', message: 'Email not found' }, { status: 404 })
}

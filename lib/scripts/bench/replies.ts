import { randomBytes, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { Webhook } from 'standardwebhooks'
import type { World } from './seed'

/** What the provider has, by its ids, and the secret it signs with. */
export type Mailing = { secret: string; mails: Map<string, object> }

/** A task that a customer can answer: whose, and the token of its reply address. */
export type AnswerableTask = { id: string; customer_id: string; email: string; token: string }

/** A mail provider on loopback that has every mail the bench announces. */
export function startProvider() {
  const mails: Mailing['mails'] = new Map()
  const server = createServer((request, response) => {
    const mail = mails.get(request.url?.split('/').at(-1) ?? '')
    response
      .writeHead(mail ? 200 : 404, { 'content-type': 'application/json' })
      .end(JSON.stringify(mail ?? { statusCode: 404, name: 'not_found', message: 'no' }))
  })
  return new Promise<{ mails: Mailing['mails']; port: number; close: () => void }>((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve({ mails, port: (server.address() as AddressInfo).port, close: () => server.close() }),
    ),
  )
}

type Round = Mailing & { port: number; count: number; parallel: number }

/** From signed webhook to reopened task, per second, with so many callers at once. Throws when they have not all come back within two minutes. */
export async function measureReplies(owner: pg.Client, world: World, { port, secret, mails, count, parallel }: Round) {
  const tasks = await answerableTasks(owner, world, count)
  const began = performance.now()
  const queue = [...tasks]
  const lane = async () => {
    for (let task = queue.shift(); task; task = queue.shift()) await announceReply(port, { secret, mails }, task)
  }
  await Promise.all(Array.from({ length: parallel }, lane))
  const ids = tasks.map((task) => task.id)
  for (;;) {
    const { rows } = await owner.query<{ back: number }>(
      `select count(*)::int as back from tasks where id = any($1) and state = 'open'`,
      [ids],
    )
    if (rows[0]?.back === count) break
    if (performance.now() - began > 120_000) throw new Error(`only ${rows[0]?.back} of ${count} came back`)
    await sleep(20)
  }
  return count / ((performance.now() - began) / 1000)
}

/** So many resolved tasks that nobody can answer yet, each given a reply address. */
export async function answerableTasks(owner: pg.Client, world: World, count: number): Promise<AnswerableTask[]> {
  const { rows } = await owner.query<Omit<AnswerableTask, 'token'>>(
    `select t.id, t.customer_id, e.email from tasks t join customer_emails e on e.retailer_id = t.retailer_id and e.customer_id = t.customer_id
      left join reply_tokens r on r.retailer_id = t.retailer_id and r.task_id = t.id where t.retailer_id = $1 and t.state = 'resolved' and r.id is null limit $2`,
    [world.retailer, count],
  )
  const tasks = rows.map((row) => ({
    ...row,
    token: [...randomBytes(32)].map((byte) => 'abcdefghijklmnopqrstuvwxyz234567'[byte & 31]).join(''),
  }))
  for (const task of tasks)
    await owner.query(
      'insert into reply_tokens (retailer_id, id, token, task_id, customer_id, email) values ($1, $2, $3, $4, $5, $6)',
      [world.retailer, randomUUID(), task.token, task.id, task.customer_id, task.email],
    )
  return tasks
}

/** Has the provider say, signed, that the task's customer has answered. Throws when the web process at `port` does not take it. */
export async function announceReply(port: number, { secret, mails }: Mailing, task: AnswerableTask) {
  const id = randomUUID()
  const to = [`reply+${task.token}@mail.storehand.example`]
  const text = `Yes please, hold it until Saturday.\n\nOn Fri, 20 Nov 2026 at 09:31, Bench <bench@mail.storehand.example> wrote:\n> It is in.\n> Shall I keep it?`
  mails.set(id, {
    object: 'email',
    id,
    from: task.email,
    to,
    cc: [],
    reply_to: [],
    subject: 'Re: It is in',
    text,
    html: null,
    message_id: `<${id}@c.example>`,
    headers: { 'message-id': `<${id}@c.example>`, from: task.email },
    attachments: [],
  })
  const body = JSON.stringify({
    type: 'email.received',
    created_at: new Date().toISOString(),
    data: { email_id: id, to, from: task.email, subject: 'Re: It is in' },
  })
  const now = new Date()
  const headers = {
    'content-type': 'application/json',
    'svix-id': id,
    'svix-timestamp': String(Math.floor(now.getTime() / 1000)),
    'svix-signature': new Webhook(secret).sign(id, now, body),
  }
  const answer = await fetch(`http://127.0.0.1:${port}/api/webhooks/email`, { method: 'POST', body, headers })
  if (!answer.ok) throw new Error(`the webhook answered ${answer.status}`)
}

import { randomBytes, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { Webhook } from 'standardwebhooks'

/** A mail provider on loopback that has every mail the bench announces. */
export function standIn() {
  const mails = new Map()
  const server = createServer((request, response) => {
    const mail = mails.get(request.url.split('/').at(-1))
    response
      .writeHead(mail ? 200 : 404, { 'content-type': 'application/json' })
      .end(JSON.stringify(mail ?? { statusCode: 404, name: 'not_found', message: 'no' }))
  })
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve({ mails, port: server.address().port, close: () => server.close() })),
  )
}

/** From signed webhook to reopened task, per second, with so many callers at once. */
export async function measureReplies(owner, world, { port, secret, mails, count, parallel }) {
  const tasks = await resolvedTasks(owner, world, count)
  const began = performance.now()
  const queue = [...tasks]
  const lane = async () => {
    for (let task = queue.shift(); task; task = queue.shift()) await announce(port, secret, mails, task)
  }
  await Promise.all(Array.from({ length: parallel }, lane))
  const ids = tasks.map((task) => task.id)
  for (;;) {
    const { rows } = await owner.query(`select count(*)::int as back from tasks where id = any($1) and state = 'open'`, [ids])
    if (rows[0].back === count) break
    if (performance.now() - began > 120_000) throw new Error(`only ${rows[0].back} of ${count} came back`)
    await sleep(20)
  }
  return count / ((performance.now() - began) / 1000)
}

export async function resolvedTasks(owner, world, count) {
  const { rows } = await owner.query(
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

export async function announce(port, secret, mails, task) {
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

import type { ChildProcess } from 'node:child_process'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { howMany } from '@/lib/testing/how-many'
import { writeAbout } from '@/lib/testing/task-mail'
import { testWorker } from '@/lib/testing/test-worker'

const jobs = howMany({ usually: 1500, soak: 10_000 })
const processes = 4
const workersEach = 5
const stallsAtLeast = howMany({ usually: 1, soak: 3 })

let fixture: Awaited<ReturnType<typeof createFixture>>
let workers: Awaited<ReturnType<typeof testWorker>>

beforeAll(async () => {
  fixture = await createFixture()
  workers = await testWorker('stalls')
})
afterAll(async () => {
  workers.killAll()
  await fixture.close()
})

const soon = { timeout: 180_000, interval: 100 }
const count = async (sql: string): Promise<number> =>
  (await fixture.owner.query(`select count(*)::int as n from ${sql}`)).rows[0].n

/** Messages the provider has taken. */
async function messagesTaken() {
  const task = await storeTask(fixture.larch)
  const { message } = await writeAbout(fixture.larch.ana, task)
  await fixture.owner.query('delete from graphile_worker._private_jobs')
  await fixture.owner.query(
    `insert into messages (retailer_id, id, purpose, direction, state, task_id, customer_id, store_id, author_id, from_address, to_address, subject, message_id_header, provider_id)
      select retailer_id, gen_random_uuid(), purpose, direction, 'sent', task_id, customer_id, store_id, author_id, from_address, to_address, subject, 'm-' || n, 'p-' || n
        from messages, generate_series(1, $2) n where id = $1`,
    [message.id, jobs],
  )
}

/** A delivery report of each of them, in the queue. */
async function reportsCome() {
  await fixture.owner.query(
    `insert into inbound_events (id, provider_event_id, type, payload)
      select gen_random_uuid(), 'evt-' || n, 'email.delivered', jsonb_build_object('type', 'email.delivered', 'data', jsonb_build_object('email_id', 'p-' || n)) from generate_series(1, $1) n`,
    [jobs],
  )
  await fixture.owner.query(
    `select app_add_job('messaging.settleInbound', json_build_object('eventId', id), id::text) from inbound_events`,
  )
}

const delivered = () => count(`messages where state = 'delivered'`)
const left = () => count('graphile_worker._private_jobs')
const heldBySilent = (seconds: number) =>
  count(
    `graphile_worker._private_jobs j left join heartbeats h on h.worker_id = j.locked_by where j.locked_by is not null and coalesce(h.beat_at, j.locked_at) < now() - interval '${seconds} seconds'`,
  )

/** A process stands still in the middle of its jobs until all of them were given to others, then goes on as if nothing had been. */
async function stall(process: ChildProcess): Promise<number> {
  process.kill('SIGSTOP')
  let held = 0
  await vi.waitFor(async () => {
    held = Math.max(held, await heldBySilent(2))
    expect(held > 0 || (await left()) === 0).toBe(true)
  }, soon)
  await vi.waitFor(async () => expect(await heldBySilent(2)).toBe(0), soon)
  process.kill('SIGCONT')
  return held
}

it('twenty workers do thousands of jobs once each, while some of them stall and wake again (Q-C4)', async () => {
  await messagesTaken()
  const running = Array.from({ length: processes }, () =>
    workers.start(fixture.database, { WORKER_CONCURRENCY: String(workersEach) }),
  )
  await Promise.all(running.map((each) => new Promise((ready) => each.once('message', ready))))
  await reportsCome()

  let stalls = 0
  let takenOver = 0
  while (stalls < stallsAtLeast) {
    const before = await delivered()
    await vi.waitFor(async () => expect(await delivered()).toBeGreaterThan(Math.min(before + 200, jobs - 1)), soon)
    const someone = running[Math.floor(Math.random() * running.length)]
    if (someone) takenOver += await stall(someone)
    stalls++
  }
  await vi.waitFor(async () => expect(await left()).toBe(0), soon)

  expect(takenOver).toBeGreaterThan(0)
  expect(await delivered()).toBe(jobs)
  expect(await count(`events where type = 'task.delivered'`)).toBe(jobs)
  expect(await count(`(select distinct data->>'messageId' from events where type = 'task.delivered') told`)).toBe(jobs)
  expect(await count('inbound_events where settled_at is null')).toBe(0)
}, 240_000)

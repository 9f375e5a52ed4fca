import { resolve } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { ensureAppRole } from '@/db/app-role'
import { migrate } from '@/db/migrate'
import { Conflict } from '@/lib/errors'
import { acceptInbound } from '@/lib/messaging/inbound/accept-inbound'
import { killPostgres, removeCluster, startPostgres } from '@/lib/scripts/database/embedded-postgres'
import { resolveTask } from '@/lib/tasks/lifecycle/resolve-task'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { howMany } from '@/lib/testing/how-many'
import { testWorker } from '@/lib/testing/test-worker'

/** A cluster of this file's own, durable as the product's is: a killed server takes nobody else's tests with it. */
const dir = resolve('.data/crashpg')
const reports = howMany({ usually: 500, soak: 1500 })
const resolved = howMany({ usually: 30, soak: 60 })
const kills = 2
const numbers = Array.from({ length: reports }, (_, n) => n + 1)

let port = 0
let fixture: Awaited<ReturnType<typeof createFixture>>
let workers: Awaited<ReturnType<typeof testWorker>>
let stopServer = async () => {}
let isOver = false

const restoreSent = () => startPostgres({ dir, port })

beforeAll(async () => {
  await removeCluster(dir)
  const postgres = await startPostgres({ dir, port: 43900 })
  stopServer = postgres.stop
  port = Number(new URL(postgres.url).port)
  await migrate(postgres.url)
  const appUrl = await ensureAppRole(postgres.url)
  fixture = await createFixture(10, { ownerUrl: postgres.url, appUrl, drop: async () => {} })
  workers = await testWorker('database-crash')
}, 90_000)
afterAll(async () => {
  isOver = true
  workers.killAll()
  await fixture.close().catch(() => {})
  await stopServer()
  await removeCluster(dir)
})

/** A worker that gives up is started again, as the product's own supervisor does. */
function keepWorker() {
  workers.start(fixture.database).once('exit', () => isOver || keepWorker())
}

/** Messages the provider has taken, whose delivery it will report. */
async function lettersSent() {
  const task = await storeTask(fixture.larch)
  await fixture.owner.query(
    `insert into messages (retailer_id, id, purpose, direction, state, task_id, from_address, to_address, subject, message_id_header, provider_id)
      select retailer_id, gen_random_uuid(), 'task', 'out', 'sent', id, 'a@b.example', 'c@d.example', 'x', 'm-' || n, 'p-' || n from tasks, generate_series(1, $2) n where id = $1`,
    [task.id, reports],
  )
}

/** One thing after the other, each tried again until it is acknowledged, as the provider and people do; never once more after that. */
async function untilAcknowledged<T>(things: T[], work: (thing: T) => Promise<unknown>) {
  for (const thing of things) await vi.waitFor(() => work(thing), soon)
}

/** The server dies and comes back `kills` times while `work` goes on. */
async function whileTheServerDies<T>(count: () => Promise<number>, work: Promise<T>): Promise<T> {
  for (let times = 0; times < kills; times++) {
    const before = await count().catch(() => 0)
    await vi.waitFor(async () => expect(await count()).toBeGreaterThan(before + 50), soon)
    await killPostgres(dir)
    await restoreSent()
  }
  return work
}

const soon = { timeout: 120_000, interval: 50 }

/** Asks as the owner through a connection of its own: earlier ones died with their server. */
async function ask(sql: string, values: unknown[] = []): Promise<number> {
  const client = new pg.Client({ connectionString: fixture.database.ownerUrl })
  client.on('error', () => {})
  await client.connect()
  return client.query(`select count(*)::int as n from ${sql}`, values).then(
    ({ rows }) => client.end().then(() => rows[0].n),
    (error) => client.end().then(() => Promise.reject(error)),
  )
}

it('a database killed under load loses nothing that was acknowledged and doubles nothing (Q-K1)', async () => {
  await lettersSent()
  const tasks = await Promise.all(Array.from({ length: resolved }, () => storeTask(fixture.larch)))
  keepWorker()
  await vi.waitFor(async () => expect(await ask('heartbeats')).toBeGreaterThan(0), soon)

  const reporting = Array.from({ length: 4 }, (_, lane) =>
    untilAcknowledged(
      numbers.filter((n) => n % 4 === lane),
      (n) => acceptInbound(JSON.stringify({ type: 'email.delivered', data: { email_id: `p-${n}` } }), `evt-${n}`),
    ),
  )
  const pressing = untilAcknowledged(tasks, ({ id: taskId }) =>
    resolveTask(fixture.larch.ana, { taskId }).catch((error) => (error instanceof Conflict ? null : Promise.reject(error))),
  )
  await whileTheServerDies(() => ask('inbound_events'), Promise.all([...reporting, pressing]))

  expect(await ask('inbound_events')).toBe(reports)
  await vi.waitFor(async () => expect(await ask('inbound_events where settled_at is null')).toBe(0), soon)
  const delivered = `events where type = 'task.delivered'`
  expect(await ask(delivered)).toBe(reports)
  expect(await ask(`(select distinct data->>'messageId' from ${delivered}) t`)).toBe(reports)
  expect(await ask(`messages where state = 'delivered'`)).toBe(reports)
  for (const once of [`tasks where state = 'resolved'`, `events where type = 'task.resolved'`, 'kpi_events'])
    expect(await ask(once)).toBe(resolved)
}, 240_000)

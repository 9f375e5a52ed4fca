import pg from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { createFixture } from '@/lib/testing/fixture'
import { testWorker } from '@/lib/testing/test-worker'

let fixture: Awaited<ReturnType<typeof createFixture>>
let workers: Awaited<ReturnType<typeof testWorker>>
let isOver = false
const clients: pg.Client[] = []

beforeAll(async () => {
  fixture = await createFixture()
  workers = await testWorker('queue-stops')
})
afterAll(async () => {
  isOver = true
  workers.killAll()
  for (const client of clients) await client.end()
  await fixture.close()
})

/** A worker that gives up is started again, as the product's own supervisor does. */
function keepWorker() {
  workers.start(fixture.database).once('exit', () => isOver || keepWorker())
}

async function connected() {
  const client = new pg.Client({ connectionString: fixture.database.ownerUrl })
  await client.connect()
  clients.push(client)
  return client
}

const soon = { timeout: 40_000, interval: 50 }
const count = async (sql: string): Promise<number> =>
  (await fixture.owner.query(`select count(*)::int as n from ${sql}`)).rows[0].n
const endings = `pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like 'delete from%_private_jobs%'`

/** Events with nothing to do but to be settled, and their jobs. */
async function eventsCome(names: string[]) {
  await fixture.owner.query(
    `with come as (insert into inbound_events (id, provider_event_id, type, payload)
      select gen_random_uuid(), name, 'email.opened', '{"data":{}}' from unnest($1::text[]) name returning id)
     select app_add_job('messaging.settleInbound', json_build_object('eventId', id), id::text) from come`,
    [names],
  )
}

/** Nobody settles the event before the connection commits. */
async function holding(name: string) {
  const client = await connected()
  await client.query('begin')
  await client.query('select from inbound_events where provider_event_id = $1 for update', [name])
  return client
}

it('a worker that loses the database while two of its jobs end gives its place to another, and all jobs are done (Q-K1)', async () => {
  await eventsCome(['one', 'two'])
  const [holdsOne, holdsTwo, holdsQueue] = [await holding('one'), await holding('two'), await connected()]
  keepWorker()
  await vi.waitFor(async () => expect(await count('graphile_worker._private_jobs where locked_at is not null')).toBe(2), soon)

  // Both jobs have done their work and wait to be taken out of the queue when their connections go.
  await holdsQueue.query('begin; lock table graphile_worker._private_jobs in exclusive mode')
  await holdsOne.query('commit')
  await vi.waitFor(async () => expect(await count(endings)).toBe(1), soon)
  await holdsTwo.query('commit')
  await vi.waitFor(async () => expect(await count(endings)).toBe(2), soon)
  await fixture.owner.query(`select pg_terminate_backend(pid) from ${endings}`)
  await holdsQueue.query('commit')

  await eventsCome(Array.from({ length: 40 }, (_, n) => `later ${n}`))
  await vi.waitFor(async () => expect(await count('inbound_events where settled_at is null')).toBe(0), soon)
  await vi.waitFor(async () => expect(await count('graphile_worker._private_jobs where run_at <= now()')).toBe(0), soon)
}, 90_000)

import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import pg from 'pg'
import { Webhook } from 'standardwebhooks'
import { killPostgres, removeCluster, startPostgres } from '../lib/scripts/database/embedded-postgres'
import { freePort } from '../lib/scripts/process/free-port'

const data = resolve('.data/e2e-coming-back')
const secret = `whsec_${Buffer.from('a secret of this test alone, made up').toString('base64')}`
const backWithinMs = 30_000

let port = 0
let stop = async () => {}

test.setTimeout(240_000)
test.beforeAll(async () => {
  await removeCluster(resolve(data, 'pg'))
  rmSync(data, { recursive: true, force: true })
  port = await freePort(3750)
  const settings = {
    DATABASE_URL: '',
    APP_DATABASE_URL: '',
    STOREHAND_URL: '',
    STOREHAND_DEMO: 'no',
    STOREHAND_DATA: data,
    PORT: String(port),
    RESEND_WEBHOOK_SECRET: secret,
  }
  const supervisor = spawn(process.execPath, [resolve('lib/scripts/main.mjs'), 'start'], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise<number | null>((settle) => supervisor.once('exit', settle))
  stop = async () => {
    supervisor.kill('SIGTERM')
    expect(await ended).toBe(0)
  }
  await expect.poll(isWell, { timeout: 120_000 }).toBe(true)
})
test.afterAll(async () => {
  await stop()
  await removeCluster(resolve(data, 'pg'))
})

const at = (path: string) => `http://127.0.0.1:${port}${path}`
const isWell = () =>
  fetch(at('/api/health')).then(
    (response) => response.ok,
    () => false,
  )

/** Reports a mail event as the provider does; whether it was acknowledged. */
async function report(id: string) {
  const body = JSON.stringify({ type: 'email.delivered', data: { email_id: id } })
  const headers = {
    'content-type': 'application/json',
    'svix-id': id,
    'svix-timestamp': String(Math.floor(Date.now() / 1000)),
    'svix-signature': new Webhook(secret).sign(id, new Date(), body),
  }
  return (await fetch(at('/api/webhooks/email'), { method: 'POST', body, headers })).status === 204
}

/** How many of these reports are kept, and looked at by the worker, which waits for the mail they are about; asked past the application. */
async function countKept(ids: string[]) {
  const { url, stop: leave } = await startPostgres({ dir: resolve(data, 'pg') })
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(
    'select count(*)::int as kept, count(*) filter (where tries > 0)::int as seen from inbound_events where provider_event_id = any($1)',
    [ids],
  )
  await client.end()
  await leave()
  return rows[0]
}

/** The process id of the supervisor's web process, of those that run the product's bundle at our port. */
function webProcess() {
  const lock = JSON.parse(readFileSync(resolve(data, 'start.lock'), 'utf8')) as { pid: number }
  const children = readFileSync(`/proc/${lock.pid}/task/${lock.pid}/children`, 'utf8').trim().split(' ').map(Number)
  return children.find((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('web.mjs'))
}

test('a killed database is there again within 30 seconds, with what was acknowledged, and everything goes on (Q-K1)', async () => {
  const [before, after] = [randomUUID(), randomUUID()]
  expect(await report(before)).toBe(true)
  const killed = Date.now()
  await killPostgres(resolve(data, 'pg'))
  await expect.poll(() => report(after).catch(() => false), { timeout: backWithinMs }).toBe(true)
  await expect.poll(isWell, { timeout: backWithinMs }).toBe(true)
  expect(Date.now() - killed).toBeLessThan(backWithinMs)
  await expect.poll(() => countKept([before, after]), { timeout: 60_000 }).toEqual({ kept: 2, seen: 2 })
})

test('a killed web process is there again within 30 seconds (Q-K1)', async () => {
  test.skip(process.platform !== 'linux', 'looks into /proc')
  const killed = Date.now()
  const first = webProcess()
  process.kill(first ?? 0, 'SIGKILL')
  await expect.poll(() => webProcess() !== first && isWell(), { timeout: backWithinMs }).toBe(true)
  expect(Date.now() - killed).toBeLessThan(backWithinMs)
})

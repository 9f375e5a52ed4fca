import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { writeAbout } from '@/lib/testing/task-mail'
import { testWorker } from '@/lib/testing/test-worker'

/** Longer than the three seconds of silence after which these workers count as dead. */
const answerAfterMs = 5000

let fixture: Awaited<ReturnType<typeof createFixture>>
let workers: Awaited<ReturnType<typeof testWorker>>
let provider: Server
let calls = 0

beforeAll(async () => {
  provider = createServer((request, response) => {
    request.resume()
    calls++
    setTimeout(() => response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"p"}'), answerAfterMs)
  })
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve))
  fixture = await createFixture()
  workers = await testWorker('long-job')
})
afterAll(async () => {
  workers.killAll()
  provider.closeAllConnections()
  provider.close()
  await fixture.close()
})

it('a job that takes longer than a dead worker’s silence stays with the worker that lives (Q-K2)', async () => {
  const settings = {
    RESEND_API_KEY: 're_test',
    RESEND_BASE_URL: `http://127.0.0.1:${(provider.address() as AddressInfo).port}`,
  }
  workers.start(fixture.database, settings)
  workers.start(fixture.database, settings)
  const task = await storeTask(fixture.larch)
  await writeAbout(fixture.larch.ana, task)
  await vi.waitFor(
    async () => expect((await fixture.owner.query('select state from messages')).rows).toEqual([{ state: 'sent' }]),
    { timeout: 45_000, interval: 100 },
  )
  expect(calls).toBe(1)
}, 60_000)

import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { chooseColumns } from '@/lib/imports/choose-columns'
import { startImport } from '@/lib/imports/start-import'
import { createFixture } from '@/lib/testing/fixture'
import { howMany } from '@/lib/testing/how-many'
import { readFileRun, sendFile } from '@/lib/testing/import-file'
import { testWorker } from '@/lib/testing/test-worker'

/** Three transactions of an import and more, so that a worker can be killed between them. */
const people = howMany({ usually: 7000, soak: 20_000 })

let fixture: Awaited<ReturnType<typeof createFixture>>
let workers: Awaited<ReturnType<typeof testWorker>>
beforeAll(async () => {
  fixture = await createFixture()
  workers = await testWorker('import-crash')
})
afterAll(async () => {
  workers.killAll()
  await fixture.close()
})

const soon = { timeout: 90_000, interval: 20 }
const number = async (sql: string, values: unknown[]) => Number((await fixture.owner.query(sql, values)).rows[0].count)

it('an import whose worker is killed while it reads, and again while it takes, ends with every row once (D-1, Q-K1)', async () => {
  const { admin, id } = fixture.larch
  const startWorker = () => workers.start(fixture.database, {})
  const rows = Array.from({ length: people }, (_, n) => `K${n},Given${n},k${n}@crash.example`).join('\n')
  const runId = await sendFile(admin, { subject: 'customers', bytes: `number,name,email\n${rows}` })
  await chooseColumns(admin, { runId, mapping: (await readFileRun(admin, runId)).run.mapping })

  const kept = () => number('select count(*) from import_rows where run_id = $1', [runId])
  const first = startWorker()
  await vi.waitFor(async () => expect(await kept()).toBeGreaterThan(1000), soon)
  first.kill('SIGKILL')
  expect(await kept()).toBeLessThan(people)
  const second = startWorker()
  await vi.waitFor(async () => expect((await readFileRun(admin, runId)).run.state).toBe('staged'), soon)
  expect((await readFileRun(admin, runId)).verdicts).toEqual({ new: people })

  const made = () => number(`select count(*) from customers where retailer_id = $1 and number like 'K%'`, [id])
  await startImport(admin, { runId })
  await vi.waitFor(async () => expect(await made()).toBeGreaterThan(1000), soon)
  second.kill('SIGKILL')
  expect(await made()).toBeLessThan(people)
  startWorker()
  await vi.waitFor(async () => expect((await readFileRun(admin, runId)).run.state).toBe('done'), soon)
  expect(await made()).toBe(people)
  expect((await readFileRun(admin, runId)).fates).toEqual({ taken: people })
  expect(await number('select count(*) from customer_emails where retailer_id = $1', [id])).toBe(people + 1)
}, 240_000)

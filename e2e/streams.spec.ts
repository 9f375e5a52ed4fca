import http from 'node:http'
import { join } from 'node:path'
import { setTimeout as pass } from 'node:timers/promises'
import pg from 'pg'
import { startPostgres } from '@/lib/scripts/database/embedded-postgres'
import { expect, test } from './fixtures'
import { signIn } from './sign-in'

const [streams, atOnce, windowMs] = [2000, 50, 10_000]

/** Opens a stream and cuts it after so many milliseconds, often before its first byte. */
function openAndCut(cookie: string, afterMs: number): Promise<void> {
  return new Promise((resolve) => {
    const request = http.get(`${process.env.STOREHAND_URL}/api/live`, { headers: { cookie }, agent: false })
    request.on('response', (response) => response.on('error', () => {}).resume())
    request.on('error', () => {})
    request.on('close', () => resolve())
    setTimeout(() => request.destroy(), afterMs)
  })
}

test('2,000 streams opened and cut leave none open and no look-up running (Q-K6)', async ({ page }) => {
  test.skip(!process.env.STOREHAND_DATA, 'needs the database of the application under test')
  test.setTimeout(180_000)
  const postgres = await startPostgres({ dir: join(process.env.STOREHAND_DATA ?? '', 'pg') })
  const owner = new pg.Client({ connectionString: postgres.url })
  await owner.connect()
  const commits = async () => {
    const { rows } = await owner.query('select xact_commit::int as n from pg_stat_database where datname = current_database()')
    return rows[0].n
  }
  const commitsOfTenSeconds = async () => {
    const before = await commits()
    await pass(windowMs)
    return (await commits()) - before
  }
  const open = async () => (await (await fetch(`${process.env.STOREHAND_URL}/api/health`)).json()).openStreams

  await signIn(page, 'associate')
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  await page.goto('about:blank')
  await expect.poll(open).toBe(0)
  const before = await commitsOfTenSeconds()
  for (let done = 0; done < streams; done += atOnce)
    await Promise.all(Array.from({ length: atOnce }, (_, at) => openAndCut(cookie, ((done + at) * 7) % 200)))
  await expect.poll(open).toBe(0)
  // A connection at rest reports what it did up to ten seconds later: the burst itself may still be in the next window.
  await expect.poll(commitsOfTenSeconds, { timeout: 60_000 }).toBeLessThanOrEqual(Math.max(before * 1.1, before + 2))
  await owner.end()
  await postgres.stop()
})

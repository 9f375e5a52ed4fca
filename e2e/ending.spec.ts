import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { get } from 'node:http'
import { resolve } from 'node:path'
import { startPostgres } from '../lib/scripts/database/embedded-postgres'
import { freePort } from '../lib/scripts/process/free-port'
import { expect, test } from './fixtures'
import { signIn } from './sign-in'

type ProviderResponse = { status: number; isWhole: boolean }

/** One page on a connection of its own; null when nobody took the request. */
function ask(port: number, path: string, cookie: string): Promise<ProviderResponse | null> {
  return new Promise((settle) => {
    const request = get({ port, path, host: '127.0.0.1', agent: false, headers: { cookie } }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (piece) => {
        text += piece
      })
      const end = () => settle({ status: response.statusCode ?? 0, isWhole: response.complete && text.endsWith('</html>') })
      response.once('end', end).once('error', end)
    })
    request.once('error', () => settle(null))
  })
}

/** A second web process of the product on the same database. */
async function secondWeb(): Promise<{ web: ChildProcess; port: number }> {
  const { url } = await startPostgres({ dir: resolve(process.env.STOREHAND_DATA ?? '.data', 'pg') })
  const port = await freePort(3700)
  const web = spawn(process.execPath, [resolve('.build/web.mjs')], {
    env: {
      ...process.env,
      DATABASE_URL: url,
      PORT: String(port),
      STOREHAND_URL: `http://localhost:${port}`,
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await expect.poll(async () => (await ask(port, '/sign-in', ''))?.status, { timeout: 30_000 }).toBe(200)
  return { web, port }
}

test('a web process asked to end under load breaks no answer it began, and is gone within 30 seconds (Q-K5)', async ({
  page,
}) => {
  await signIn(page, 'associate')
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const { web, port } = await secondWeb()
  const answers: ProviderResponse[] = []
  let isGone = false
  const lane = async () => {
    while (!isGone) {
      const response = await ask(port, '/tasks', cookie)
      if (response) answers.push(response)
      else isGone = web.killed
    }
  }
  const lanes = Promise.all(Array.from({ length: 20 }, lane))
  await expect.poll(() => answers.length, { timeout: 30_000 }).toBeGreaterThan(60)
  const before = answers.length
  const requested = Date.now()
  const ended = once(web, 'exit')
  web.kill('SIGTERM')
  const [code] = await ended
  await lanes
  expect(code).toBe(0)
  expect(Date.now() - requested).toBeLessThan(30_000)
  expect(answers.length).toBeGreaterThan(before)
  expect(answers.filter(({ status, isWhole }) => status !== 200 || !isWhole)).toEqual([])
})

import { spawn } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../bootstrap/folders.mjs'
import { runOrThrow } from '../bootstrap/run.mjs'
import { onShutdown } from '../bootstrap/shutdown.mjs'
import { freePort } from '../process/free-port'
import type { World } from './seed'
import { untilItAnswers } from './side'

const next = join(root, 'node_modules/next/dist/bin/next')

type Asked = { url: string; world: World; node?: string }

/**
 * Next alone, in the same version: a page with a table of 50 rows and a route that gives them as JSON. Built from a copy, where Next may
 * write what it likes. Throws when it does not start.
 */
export async function startBareNext({ url, world, node = process.execPath }: Asked) {
  const dir = join(root, '.data/bench/bare-next')
  rmSync(dir, { recursive: true, force: true })
  cpSync(join(root, 'lib/scripts/bench/bare-next'), dir, { recursive: true })
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: url,
    BENCH_RETAILER: world.retailer,
    BENCH_STORE: world.store,
  }
  await runOrThrow('Building a bare Next beside it', process.execPath, [next, 'build', dir], { env, cwd: dir })
  const port = await freePort(3950)
  const server = spawn(node, [next, 'start', dir, '-p', String(port), '-H', '127.0.0.1'], { env, cwd: dir, stdio: 'ignore' })
  onShutdown(() => server.kill('SIGKILL'))
  if (!(await untilItAnswers(port, '/'))) throw new Error('the bare Next did not start')
  return { port, pid: server.pid ?? 0, stop: () => server.kill('SIGKILL') }
}

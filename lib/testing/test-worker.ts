import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { build } from 'esbuild'
import { nodeBuild } from '@/lib/scripts/bootstrap/bundle-scripts.mjs'
import type { TestDatabase } from './test-database'

/** The product's worker, built once, to be started as often as a test likes. `name` keeps two test files from building into one file. */
export async function testWorker(name: string) {
  // Built beside the product's bundles, so that packages resolve.
  const bundle = path.resolve(`.build/${name}-test-worker.mjs`)
  await build({
    entryPoints: ['lib/worker/main.ts'],
    outfile: bundle,
    ...nodeBuild,
    logLevel: 'error',
  })
  const workers: ChildProcess[] = []

  function start({ ownerUrl, appUrl }: Pick<TestDatabase, 'ownerUrl' | 'appUrl'>, settings: Record<string, string> = {}) {
    const env = {
      ...process.env,
      DATABASE_URL: ownerUrl,
      APP_DATABASE_URL: appUrl,
      HEARTBEAT_SECONDS: '1',
      DEAD_WORKER_SECONDS: '3',
      LOG_LEVEL: 'silent',
      NODE_ENV: 'production' as const,
      ...settings,
    }
    const worker = spawn(process.execPath, [bundle], { env, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
    workers.push(worker)
    return worker
  }
  return { start, killAll: () => workers.forEach((worker) => void worker.kill('SIGKILL')) }
}

import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { otherCheckout } from '../bench/other-checkout'
import { type Checkout, untilItAnswers } from '../bench/side'
import { root } from '../bootstrap/folders.mjs'
import { printStep } from '../bootstrap/print.mjs'
import { runOrThrow } from '../bootstrap/run.mjs'
import { onShutdown, shutDown } from '../bootstrap/shutdown.mjs'
import { StartError } from '../bootstrap/start-error.mjs'
import { ensureBuilt } from '../build/build'
import { removeCluster, startPostgres } from '../database/embedded-postgres'
import { freePort } from '../process/free-port'
import { findChromium } from '../test/chromium'
import { compareFolders } from './compare'
import { shoot } from './shoot'

const FOLDER = join(root, '.data/screens')

/**
 * `npm run screens -- --against COMMIT`: draws every page as that commit and as this checkout show it, at 390 and 1280 px, light and dark,
 * and tells which differ. Both read one demonstration, the older first, so that names and numbers are the same; moments are left out.
 */
export async function main(_command: string, args: string[]) {
  const [option, commit] = args
  if (option !== '--against' || !commit) throw new StartError('Name what to compare with: npm run screens -- --against COMMIT.')
  await ensureBuilt()
  const there = await otherCheckout(commit)
  rmSync(FOLDER, { recursive: true, force: true })
  const dir = join(FOLDER, 'pg')
  await removeCluster(dir)
  const postgres = await startPostgres({ dir })
  onShutdown(() => postgres.stop())
  const chromium = await findChromium()
  for (const [folder, checkout] of [
    ['before', there],
    ['after', { name: 'this checkout', root }],
  ] as const) {
    printStep(`Drawing the pages of ${checkout.name}`)
    const web = await startWeb(checkout, postgres.url)
    await shoot({ url: web.url, chromium, folder: join(FOLDER, folder) })
    await web.stop()
  }
  const { alike, different } = await compareFolders(join(FOLDER, 'before'), join(FOLDER, 'after'), join(FOLDER, 'different'))
  for (const { name, share } of different) console.log(`${name}: ${(share * 100).toFixed(2)} % of its pixels`)
  console.log(`${alike} screens alike, ${different.length} different; both of each are in ${join(FOLDER, 'different')}`)
  await shutDown(0)
}

/** A checkout's web process on the demonstration; its own migrations come first. */
async function startWeb({ name, root }: Checkout, databaseUrl: string) {
  const port = await freePort(3800)
  const url = `http://localhost:${port}`
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    STOREHAND_URL: url,
    NODE_ENV: 'production' as const,
  }
  await runOrThrow('Preparing the database', process.execPath, [join(root, '.build/prepare.mjs')], { env, cwd: root })
  const web = spawn(process.execPath, [join(root, '.build/web.mjs')], { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] })
  const ended = new Promise((resolve) => web.once('exit', resolve))
  const forget = onShutdown(() => web.kill('SIGKILL'))
  if (!(await untilItAnswers(port))) throw new StartError(`The web process of ${name} did not start.`)
  const stop = async () => {
    web.kill('SIGTERM')
    await ended
    forget()
  }
  return { url, stop }
}

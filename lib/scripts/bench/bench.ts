import { randomBytes } from 'node:crypto'
import { benchOptions } from '../bootstrap/bench-options.mjs'
import { root } from '../bootstrap/folders.mjs'
import { shutDown } from '../bootstrap/shutdown.mjs'
import { ensureBuilt } from '../build/build'
import { measureAlone } from './alone'
import { measureBeside } from './beside'
import { otherCheckout } from './other-checkout'
import { startProvider } from './replies'
import { TASKS } from './scale'
import { openSide } from './side'

/** `npm run bench`: measures this checkout at scale, or, with `--against`, beside another commit, prints the figures and ends this process. */
export async function main(_command: string, args: string[]) {
  const { against, ...asked } = benchOptions(args)
  await ensureBuilt()
  const provider = await startProvider()
  const secret = `whsec_${randomBytes(24).toString('base64')}`
  const surroundings = {
    RESEND_API_KEY: 're_bench',
    RESEND_BASE_URL: `http://127.0.0.1:${provider.port}`,
    RESEND_WEBHOOK_SECRET: secret,
  }
  const there = against === undefined ? null : await otherCheckout(against)
  const sizes = asked.isMillion && !there ? [10_000, TASKS, 1_000_000] : [TASKS]
  const here = await openSide({ name: 'this checkout', root, surroundings, sizes })
  const mail = { secret, mails: provider.mails }
  if (there) await measureBeside([here, await openSide({ ...there, surroundings, sizes: [TASKS] })], mail, asked)
  else await measureAlone(here, mail, asked)
  provider.close()
  await shutDown(0)
}

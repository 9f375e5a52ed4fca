import { randomBytes } from 'node:crypto'
import { root } from '../folder.mjs'
import { alone } from './alone.mjs'
import { beside } from './beside.mjs'
import { otherCheckout } from './other-checkout.mjs'
import { standIn } from './replies.mjs'
import { TASKS } from './scale.mjs'
import { openSide } from './side.mjs'

/** Measures this checkout at scale, or, with `against`, beside another commit, and prints the figures. */
export async function bench({ against, ...asked }) {
  const provider = await standIn()
  const secret = `whsec_${randomBytes(24).toString('base64')}`
  const surroundings = {
    RESEND_API_KEY: 're_bench',
    RESEND_BASE_URL: `http://127.0.0.1:${provider.port}`,
    RESEND_WEBHOOK_SECRET: secret,
  }
  const there = against && (await otherCheckout(against))
  const sizes = asked.isMillion && !there ? [10_000, TASKS, 1_000_000] : [TASKS]
  const here = await openSide({ name: 'this checkout', root, surroundings, sizes })
  const mail = { secret, mails: provider.mails }
  if (there) await beside([here, await openSide({ ...there, surroundings, sizes: [TASKS] })], mail, asked)
  else await alone(here, mail, asked)
  provider.close()
}

import { sharedSecret } from '@/lib/database/secrets'
import { type Env, env } from '@/lib/env'
import type { MailProvider, ProviderAccess } from './mail-provider'
import { plainProvider } from './plain/plain-provider'
import { resendProvider } from './resend/resend-provider'

/** The one choice of a provider: a further one is an adapter of its own and a line here. */
const adapters: Record<Env['MAIL_PROVIDER'], (access: ProviderAccess) => MailProvider> = {
  resend: resendProvider,
  plain: (access) => plainProvider({ ...access, base: `${access.base}/plain` }),
}

/** Whether mail really leaves the house; otherwise the simulator stands in for the provider (H-6). */
export const hasRealProvider = () => env().MAIL_PROVIDER === 'resend' && Boolean(env().RESEND_API_KEY)

/** The secrets a signed event may carry: those given, or, without a real provider, the simulator's own. */
export async function webhookSecrets(): Promise<string[]> {
  const given = env().RESEND_WEBHOOK_SECRET
  if (hasRealProvider() || (given.length > 0 && env().MAIL_PROVIDER === 'resend')) return given
  return [await sharedSecret('secret.webhook')]
}

const simulatorAddress = () => `${env().STOREHAND_URL.replace('//localhost', '//127.0.0.1')}/api/simulator/provider`

async function accessOf(): Promise<ProviderAccess> {
  const { RESEND_API_KEY, RESEND_BASE_URL } = env()
  const secrets = await webhookSecrets()
  if (hasRealProvider() && RESEND_API_KEY) return { base: RESEND_BASE_URL, key: RESEND_API_KEY, secrets }
  return { base: simulatorAddress(), key: await sharedSecret('secret.simulator'), secrets }
}

let known: Promise<MailProvider> | undefined

/** Whoever carries our mail. What keeps it from being known, as a database that is away, is tried again with the next call. */
export function mailProvider(): Promise<MailProvider> {
  known ??= accessOf()
    .then(adapters[env().MAIL_PROVIDER])
    .catch((error) => {
      known = undefined
      throw error
    })
  return known
}

import { sharedSecret } from '@/lib/database/secrets'
import { type Env, env } from '@/lib/env'
import type { MailProvider, ProviderAccess } from './mail-provider'
import { plainProvider } from './plain/plain-provider'
import { resendProvider } from './resend/resend-provider'

type Choice = {
  open: (access: ProviderAccess) => MailProvider
  /** Where mail really leaves, and by which key; null where the simulator stands in for the provider. */
  account: (settings: Env) => Pick<ProviderAccess, 'base' | 'key'> | null
  /** The secrets given for its signed events. */
  secrets: (settings: Env) => string[]
  /** Where the simulator speaks as it does, below its own address. */
  standIn: string
}

/** The one choice of a provider: a further one is an adapter of its own and an entry here. */
const choices: Record<Env['MAIL_PROVIDER'], Choice> = {
  resend: {
    open: resendProvider,
    account: ({ RESEND_API_KEY: key, RESEND_BASE_URL: base }) => (key ? { base, key } : null),
    secrets: ({ RESEND_WEBHOOK_SECRET }) => RESEND_WEBHOOK_SECRET,
    standIn: '',
  },
  plain: { open: plainProvider, account: () => null, secrets: () => [], standIn: '/plain' },
}
const chosen = () => choices[env().MAIL_PROVIDER]

/** Whether mail really leaves; otherwise the simulator stands in for the provider (H-6). */
export const hasRealProvider = () => chosen().account(env()) !== null

/** The secrets a signed event may carry: those given, or, without a real provider, the simulator's own. */
export async function webhookSecrets(): Promise<string[]> {
  const given = chosen().secrets(env())
  return hasRealProvider() || given.length > 0 ? given : [await sharedSecret('secret.webhook')]
}

const simulatorAddress = () => `${env().STOREHAND_URL.replace('//localhost', '//127.0.0.1')}/api/simulator/provider`

async function accessOf(): Promise<ProviderAccess> {
  const account = chosen().account(env())
  const secrets = await webhookSecrets()
  if (account) return { ...account, secrets }
  return { base: simulatorAddress() + chosen().standIn, key: await sharedSecret('secret.simulator'), secrets }
}

let known: Promise<MailProvider> | undefined

/** Whoever carries our mail. What keeps it from being known, as a database that is away, is tried again with the next call. */
export function mailProvider(): Promise<MailProvider> {
  known ??= accessOf()
    .then(chosen().open)
    .catch((error) => {
      known = undefined
      throw error
    })
  return known
}

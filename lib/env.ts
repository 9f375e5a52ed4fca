import { z } from 'zod'

const wholeNumber = (fallback: number, least = 1) => z.coerce.number().int().min(least).default(fallback)
const yesOrNo = (fallback: 'yes' | 'no') => z.enum(['yes', 'no']).default(fallback)
const commaSeparated = z
  .string()
  .default('')
  .transform((text) => text.split(',').flatMap((part) => part.trim() || []))
const publicAddress = z.url({ protocol: /^https?$/ }).refine((url) => new URL(url).hostname !== '127.0.0.1', {
  error: 'use localhost instead of 127.0.0.1: sign-in compares addresses',
})

/** Where browsers are reached: Chrome's, Firefox's, Safari's and Edge's push services. */
const pushHosts = ['fcm.googleapis.com', 'push.services.mozilla.com', 'push.apple.com', 'notify.windows.com']

const settings = z
  .object({
    NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),

    DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'begins with postgres://'),
    APP_DATABASE_URL: z
      .string()
      .regex(/^postgres(ql)?:\/\//, 'begins with postgres://')
      .optional(),
    WEB_POOL: wholeNumber(10),
    WORKER_CONCURRENCY: wholeNumber(4),

    PORT: wholeNumber(3000),
    HOST: z.string().optional(),
    STOREHAND_URL: publicAddress.optional(),
    STOREHAND_DATA: z.string().default('.data'),
    STOREHAND_DEMO: yesOrNo('yes'),
    TRUST_PROXY: yesOrNo('no'),
    AUTH_SECRET: z.string().min(32).optional(),

    MAIL_PROVIDER: z.enum(['resend', 'plain']).default('resend'),
    RESEND_API_KEY: z.string().optional(),
    RESEND_BASE_URL: z.url().default('https://api.resend.com'),
    RESEND_WEBHOOK_SECRET: commaSeparated,
    MAIL_FROM_DOMAIN: z.string().default('mail.storehand.example'),
    MAIL_REPLY_DOMAIN: z.string().default('mail.storehand.example'),

    HEARTBEAT_SECONDS: wholeNumber(10),
    DEAD_WORKER_SECONDS: wholeNumber(40),
    SSE_HEARTBEAT_SECONDS: wholeNumber(15),
    SESSION_RECHECK_SECONDS: wholeNumber(3),
    PROVIDER_RETRY_MAX_MINUTES: wholeNumber(10),
    SESSION_IDLE_HOURS: wholeNumber(12),
    SESSION_MAX_DAYS: wholeNumber(7),
    PUSH_HOSTS: commaSeparated.pipe(z.array(z.string()).transform((hosts) => (hosts.length > 0 ? hosts : pushHosts))),
    UNUSED_FILE_HOURS: wholeNumber(168),
  })
  .refine((input) => input.DEAD_WORKER_SECONDS > 2 * input.HEARTBEAT_SECONDS, {
    path: ['DEAD_WORKER_SECONDS'],
    error: 'must be more than twice HEARTBEAT_SECONDS, or living workers lose their jobs',
  })
  .transform((input) => ({ ...input, STOREHAND_URL: input.STOREHAND_URL ?? `http://localhost:${input.PORT}` }))

export type Env = z.infer<typeof settings>

let known: Env | undefined

/** The settings of this process, read and checked once. Throws a sentence that names every wrong one. */
export function env(): Env {
  known ??= readSettings(process.env)
  return known
}

/** As `env`, for the start of a process: wrong settings end it with the sentence alone. */
export function envOrExit(): Env {
  try {
    return env()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}

/** Pure; an empty setting counts as not given. */
export function readSettings(input: Record<string, string | undefined>): Env {
  const present = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined && value !== ''))
  const result = settings.safeParse(present)
  if (result.success) return result.data
  const wrong = result.error.issues.map(
    (issue) => `  ${issue.path.join('.')}: ${present[String(issue.path[0])] ? issue.message : 'is missing'}`,
  )
  throw new Error(`Storehand cannot start with these settings (see .env.example):\n${wrong.join('\n')}`)
}

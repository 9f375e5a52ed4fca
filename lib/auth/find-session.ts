import { z } from 'zod'
import { features, locales, roles, themes } from '@/db/vocabulary'
import type { Scope } from '@/lib/access/scope'
import { pool } from '@/lib/database/pool'
import { closed } from '@/lib/database/tenant-scope'
import { waitOut } from '@/lib/database/wait-out'
import { env } from '@/lib/env'
import { hashToken } from './session-token'

const instant = z.string().transform((text) => new Date(text))
const row = z.object({
  userId: z.string(),
  email: z.string(),
  userLocale: z.enum(locales).nullable(),
  theme: z.enum(themes),
  createdAt: instant,
  lastSeenAt: instant,
  retailerId: z.string(),
  retailerName: z.string(),
  retailerSlug: z.string(),
  retailerLocale: z.enum(locales),
  retailerZone: z.string(),
  currency: z.string(),
  membershipId: z.string(),
  role: z.enum(roles),
  name: z.string(),
  homeStoreId: z.string().nullable(),
  lastStoreId: z.string().nullable(),
  stores: z.array(z.object({ id: z.string(), name: z.string(), timeZone: z.string() })),
  features: z.array(z.enum(features)),
  now: instant,
})

export type Session = {
  scope: Scope
  retailer: { name: string; slug: string; currency: string }
  theme: (typeof themes)[number]
  tokenHash: string
}

/**
 * The live session behind a cookie, or null. Idle and absolute limits are kept here, in real time (Q-A3). A request that nobody made by hand
 * (`isIdle`: a page left open) does not keep it alive.
 */
export async function findSession(token: string | undefined, isIdle = false): Promise<Session | null> {
  if (!token || token.length > 100) return null
  const found = await findFresh(hashToken(token))
  if (found && !isIdle) await touch(found.session.tokenHash, found.lastSeenAt)
  return found?.session ?? null
}

/** The same for an open stream, which knows the hash already and is no use of the session. */
export const findSessionByHash = async (tokenHash: string): Promise<Session | null> =>
  (await findFresh(tokenHash))?.session ?? null

async function findFresh(tokenHash: string) {
  const found = await waitOut(async () =>
    (await pool()).query({ name: 'session-scope', text: 'select session_scope($1) as found', values: [tokenHash] }),
  )
  const parsed = row.safeParse(found.rows[0]?.found)
  if (!parsed.success) return null
  const session = parsed.data
  if (isOver(session.createdAt, session.lastSeenAt)) return null
  const { lastSeenAt, theme } = session
  return { session: { scope: scopeOf(session), retailer: retailerOf(session), theme, tokenHash }, lastSeenAt }
}

function isOver(createdAt: Date, lastSeenAt: Date) {
  const { SESSION_IDLE_HOURS, SESSION_MAX_DAYS } = env()
  const now = Date.now()
  return now - lastSeenAt.getTime() > SESSION_IDLE_HOURS * 3_600_000 || now - createdAt.getTime() > SESSION_MAX_DAYS * 86_400_000
}

async function touch(tokenHash: string, lastSeenAt: Date) {
  if (Date.now() - lastSeenAt.getTime() < 60_000) return
  await (await pool()).query('update sessions set last_seen_at = now() where token_hash = $1', [tokenHash])
}

const retailerOf = (session: z.output<typeof row>) => ({
  name: session.retailerName,
  slug: session.retailerSlug,
  currency: session.currency,
})

function scopeOf(session: z.output<typeof row>): Scope {
  return {
    retailerId: session.retailerId,
    actor: {
      kind: 'person',
      userId: session.userId,
      membershipId: session.membershipId,
      name: session.name,
      email: session.email,
      role: session.role,
      homeStoreId: session.homeStoreId,
      lastStoreId: session.lastStoreId,
      stores: session.stores,
      locale: session.userLocale ?? session.retailerLocale,
    },
    features: session.features,
    timeZone: session.retailerZone,
    now: session.now,
    db: closed,
  }
}

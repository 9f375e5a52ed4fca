import type { IncomingMessage } from 'node:http'
import { findSession } from '@/lib/auth/find-session'
import { idleCookie } from '@/lib/auth/idle-cookie'
import { sessionCookie } from '@/lib/auth/session-token'

/** Who asks; null for a visitor. As `currentSession` for what Next answers. */
export const sessionOf = (req: IncomingMessage) =>
  findSession(cookieOf(req, sessionCookie), cookieOf(req, idleCookie) !== undefined)

/** What a request brings under this name; undefined where it brings none. */
export function cookieOf({ headers }: IncomingMessage, name: string): string | undefined {
  for (const pair of headers.cookie?.split(';') ?? []) {
    const [key = '', value] = pair.trim().split('=')
    if (key === name) return value
  }
  return undefined
}

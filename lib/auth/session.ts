import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { findSession, type Session } from './find-session'
import { idleCookie } from './idle-cookie'
import { sessionCookie } from './session-token'

/** Who asks, once a request; null for a visitor. */
export const currentSession = cache(async (): Promise<Session | null> => {
  const jar = await cookies()
  return findSession(jar.get(sessionCookie)?.value, jar.has(idleCookie))
})

/** For pages: visitors go to sign-in. */
export async function requireSession(): Promise<Session> {
  const session = await currentSession()
  if (!session) redirect('/sign-in')
  return session
}

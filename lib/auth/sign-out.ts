import { cookies } from 'next/headers'
import { endSession } from './end-sessions'
import { sessionCookie } from './session-token'

/** Ends this session and forgets its cookie. */
export async function signOut(tokenHash: string) {
  await endSession(tokenHash)
  const jar = await cookies()
  jar.delete(sessionCookie)
}

import { cookies } from 'next/headers'
import { CredentialsSignin } from 'next-auth'
import type { z } from 'zod'
import { Invalid, LimitReached } from '@/lib/errors'
import { signIn as signInByCredentials, TooManyTries } from './auth'
import { endSession } from './end-sessions'
import type { signInInput } from './input'
import { sessionCookie } from './session-token'

/** Signs a visitor in. One answer for an unknown address, a wrong password and somebody who works nowhere any more (Q-A2). */
export async function signIn({ email, password }: z.output<typeof signInInput>) {
  try {
    await signInByCredentials('credentials', { email, password, redirect: false })
  } catch (error) {
    if (error instanceof TooManyTries) throw new LimitReached('signIn.tooMany', {}, 'password')
    if (error instanceof CredentialsSignin) throw new Invalid('signIn.wrong', {}, 'password')
    throw error
  }
  if (!(await cookies()).get(sessionCookie)?.value) throw new Invalid('signIn.wrong', {}, 'password')
}

/** Ends this session and forgets its cookie. */
export async function signOut(tokenHash: string) {
  await endSession(tokenHash)
  const jar = await cookies()
  jar.delete(sessionCookie)
}

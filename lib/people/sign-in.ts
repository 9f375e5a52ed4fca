import { cookies } from 'next/headers'
import { CredentialsSignin } from 'next-auth'
import type { z } from 'zod'
import { findSession } from '@/lib/auth/find-session'
import { sessionCookie } from '@/lib/auth/session-token'
import { read } from '@/lib/database/transact'
import { Invalid, LimitReached } from '@/lib/errors'
import { signIn as signInByCredentials, TooManyTries } from './auth'
import type { signInInput } from './input'
import { readMyProfile } from './my-profile'
import { keepShortcuts } from './shortcuts'

/** Signs a visitor in. One answer for an unknown address, a wrong password and somebody who works nowhere any more (Q-A2). */
export async function signIn({ email, password }: z.output<typeof signInInput>) {
  try {
    await signInByCredentials('credentials', { email, password, redirect: false })
  } catch (error) {
    if (error instanceof TooManyTries) throw new LimitReached('signIn.tooMany', {}, 'password')
    if (error instanceof CredentialsSignin) throw new Invalid('signIn.wrong', {}, 'password')
    throw error
  }
  const session = await findSession((await cookies()).get(sessionCookie)?.value)
  if (!session) throw new Invalid('signIn.wrong', {}, 'password')
  await keepShortcuts(await read(session.scope, readMyProfile))
}

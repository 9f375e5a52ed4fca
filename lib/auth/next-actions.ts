'use server'

import { cookies } from 'next/headers'
import { nextAction, visitorAction } from '@/lib/next-action'
import { localeInput, signOutInput } from './input'
import { signOut } from './sign-out'
import { localeCookie } from './visitor-locale'

export const signOutAction = nextAction(signOutInput, (_scope, _input, session) => signOut(session.tokenHash))
export const chooseLocaleAction = visitorAction(localeInput, async ({ locale }) => {
  const jar = await cookies()
  jar.set(localeCookie, locale, { path: '/', maxAge: 31_536_000, sameSite: 'lax', httpOnly: true })
})

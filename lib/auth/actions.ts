'use server'

import { cookies } from 'next/headers'
import { switchRetailer } from '@/lib/access/memberships'
import { action, visitorAction } from '@/lib/action'
import { localeInput, retailerInput, signOutInput } from './input'
import { localeCookie } from './reader'
import { signOut } from './sign-out'

export const signOutAction = action(signOutInput, (_scope, _input, session) => signOut(session.tokenHash))
export const chooseLocaleAction = visitorAction(localeInput, async ({ locale }) => {
  const jar = await cookies()
  jar.set(localeCookie, locale, { path: '/', maxAge: 31_536_000, sameSite: 'lax', httpOnly: true })
})
export const switchRetailerAction = action(retailerInput, async ({ actor }, { retailerId }, session) => {
  if (actor.kind === 'person') await switchRetailer(actor.userId, session.tokenHash, retailerId)
})

'use server'

import { nextAction, visitorAction } from '@/lib/next-action'
import { passwordInput, profileInput, resetInput, signInInput } from './input'
import { requestReset } from './request-reset'
import { saveProfile } from './save-profile'
import { setPasswordByLink } from './set-password'
import { keepShortcuts } from './shortcuts'
import { signIn } from './sign-in'

export const saveProfileAction = nextAction(profileInput, async (scope, input) => {
  const { hasShortcuts } = await saveProfile(scope, input)
  if (hasShortcuts !== undefined) await keepShortcuts({ hasShortcuts })
})
export const signInAction = visitorAction(signInInput, signIn)
export const setPasswordByLinkAction = visitorAction(passwordInput, setPasswordByLink)
export const requestResetAction = visitorAction(resetInput, requestReset)

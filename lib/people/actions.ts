'use server'

import { action, visitorAction } from '@/lib/action'
import { correctPerson } from './correct-person'
import { reactivatePerson } from './deactivate-person'
import {
  changePasswordInput,
  correctPersonInput,
  inviteInput,
  passwordInput,
  personInput,
  profileInput,
  resetInput,
  signInInput,
} from './input'
import { invitePerson } from './invite-person'
import { requestReset } from './request-reset'
import { resendInvitation } from './resend-invitation'
import { saveProfile } from './save-profile'
import { changePassword, setPasswordByLink } from './set-password'
import { keepShortcuts } from './shortcuts'
import { signIn } from './sign-in'

export const invite = action(inviteInput, invitePerson)
export const change = action(correctPersonInput, correctPerson)
export const resend = action(personInput, resendInvitation)
export const reactivate = action(personInput, reactivatePerson)
export const saveMe = action(profileInput, async (scope, input) => {
  const { hasShortcuts } = await saveProfile(scope, input)
  if (hasShortcuts !== undefined) await keepShortcuts({ hasShortcuts })
})
export const changeMyPassword = action(changePasswordInput, (scope, input, session) =>
  changePassword(scope, input, session.tokenHash),
)
export const enter = visitorAction(signInInput, signIn)
export const setPassword = visitorAction(passwordInput, setPasswordByLink)
export const askForReset = visitorAction(resetInput, requestReset)

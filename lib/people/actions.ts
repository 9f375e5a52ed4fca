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

export const invitePersonAction = action(inviteInput, invitePerson)
export const correctPersonAction = action(correctPersonInput, correctPerson)
export const resendInvitationAction = action(personInput, resendInvitation)
export const reactivatePersonAction = action(personInput, reactivatePerson)
export const saveProfileAction = action(profileInput, async (scope, input) => {
  const { hasShortcuts } = await saveProfile(scope, input)
  if (hasShortcuts !== undefined) await keepShortcuts({ hasShortcuts })
})
export const changePasswordAction = action(changePasswordInput, (scope, input, session) =>
  changePassword(scope, input, session.tokenHash),
)
export const signInAction = visitorAction(signInInput, signIn)
export const setPasswordByLinkAction = visitorAction(passwordInput, setPasswordByLink)
export const requestResetAction = visitorAction(resetInput, requestReset)

'use server'

import { action, visitorAction } from '@/lib/action'
import { changePerson } from './change-person'
import { deactivatePerson, reactivatePerson } from './deactivate-person'
import {
  changePasswordInput,
  changePersonInput,
  inviteInput,
  passwordInput,
  personInput,
  profileInput,
  resetInput,
} from './input'
import { invitePerson } from './invite-person'
import { requestReset } from './request-reset'
import { resendInvitation } from './resend-invitation'
import { saveProfile } from './save-profile'
import { changePassword, setPasswordByLink } from './set-password'

export const invite = action(inviteInput, invitePerson)
export const change = action(changePersonInput, changePerson)
export const deactivate = action(personInput, deactivatePerson)
export const resend = action(personInput, resendInvitation)
export const reactivate = action(personInput, reactivatePerson)
export const saveMe = action(profileInput, saveProfile)
export const changeMyPassword = action(changePasswordInput, (scope, input, session) =>
  changePassword(scope, input, session.tokenHash),
)
export const setPassword = visitorAction(passwordInput, setPasswordByLink)
export const askForReset = visitorAction(resetInput, requestReset)

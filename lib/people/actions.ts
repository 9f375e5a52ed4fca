import { action } from '@/lib/action'
import { correctPerson } from './correct-person'
import { reactivatePerson } from './deactivate-person'
import { changePasswordInput, correctPersonInput, inviteInput, personInput } from './input'
import { invitePerson } from './invite-person'
import { resendInvitation } from './resend-invitation'
import { changePassword } from './set-password'

export const invitePersonAction = action(inviteInput, invitePerson)
export const correctPersonAction = action(correctPersonInput, correctPerson)
export const resendInvitationAction = action(personInput, resendInvitation)
export const reactivatePersonAction = action(personInput, reactivatePerson)
export const changePasswordAction = action(changePasswordInput, (scope, input, session) =>
  changePassword(scope, input, session.tokenHash),
)

import { attachmentsOf } from '@/lib/messaging/attachments-of'
import { picturesInPlace } from '@/lib/messaging/pictures-in-place'
import type { Scope } from '@/lib/tenancy/scope'

/** A letter as the customer's app shows it: the pictures that travel with it stand in their places. Ask only for a mail one may see. */
export const letterWithPictures = async (scope: Scope, mail: { id: string; html: string }): Promise<string> =>
  picturesInPlace(mail.html, await attachmentsOf(scope, mail))

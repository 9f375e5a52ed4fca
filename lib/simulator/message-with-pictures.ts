import type { Scope } from '@/lib/access/scope'
import { inlinePictures } from '@/lib/messaging/inbound/inline-pictures'
import { attachmentsOf } from '@/lib/messaging/outbound/attachments-of'

/** A message as the customer's app shows it: the pictures that travel with it stand in their places. Ask only for a mail one may see. */
export const messageWithPictures = async (scope: Scope, mail: { id: string; html: string }): Promise<string> =>
  inlinePictures(mail.html, await attachmentsOf(scope, mail))

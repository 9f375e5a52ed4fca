import { attachmentsOf } from '@/lib/messaging/attachments-of'
import type { Scope } from '@/lib/tenancy/scope'

/** A letter as the customer's app shows it: the pictures that travel with it stand in their places. Ask only for a mail one may see. */
export async function letterWithPictures(scope: Scope, mail: { id: string; html: string }): Promise<string> {
  const travelling = await attachmentsOf(scope, mail)
  return travelling.reduce(
    (html, file) =>
      'contentId' in file ? html.replaceAll(`cid:${file.contentId}`, `data:${file.contentType};base64,${file.content}`) : html,
    mail.html,
  )
}

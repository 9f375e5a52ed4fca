import type { ReceivedMail } from '../parsing/received-mail'
import type { BroughtFile } from './prepare-mail'

/** Below this a picture that stands in the text is a logo or a line, not what somebody sends to be seen. */
const leastInlineBytes = 12_000
const signatures = /^application\/(?:x-)?(?:pkcs7-signature|pgp-signature|pgp-encrypted)/

/** How many photos and other files a mail brings, as its row says; logos in the text and signatures are not counted. */
export function countFiles({ attachments, brought }: Pick<ReceivedMail, 'attachments'> & { brought: BroughtFile[] }) {
  const sent = attachments.filter(
    ({ isInline, contentId, size, contentType }) =>
      !signatures.test(contentType) && !(isInline && contentId && size !== null && size < leastInlineBytes),
  )
  const kinds = [...sent.map(({ contentType }) => contentType), ...brought.map(({ claimedType }) => claimedType)]
  const photos = kinds.filter((kind) => kind.startsWith('image/')).length
  return { photos, files: kinds.length - photos }
}

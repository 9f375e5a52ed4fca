import type { ReceivedMail } from '../parsing/received-mail'
import { mailProvider } from '../provider/provider'
import { takeEmbedded } from './embedded-pictures'
import { type Judged, judgeFile } from './judge-file'
import { openWrapped } from './open-wrapped'

/** A file whose bytes came with the mail itself. */
export type BroughtFile = { name: string; claimedType: string; contentId: string | null; judged: Judged }
/** A mail ready to be placed: its words at hand, its own pictures judged; `emailId` is where its other files are fetched. */
export type PreparedMail = ReceivedMail & { emailId: string; brought: BroughtFile[] }

const maxBrought = 50

/** A mail as it came, nothing opened. */
export const asItCame = (mail: ReceivedMail, emailId: string): PreparedMail => ({ ...mail, emailId, brought: [] })

/** Opens what a mail wraps and judges the files whose bytes it carries itself, before any transaction begins (G-10). Throws while a wrapping cannot be fetched. */
export async function prepareMail(received: ReceivedMail, emailId: string): Promise<PreparedMail> {
  const provider = await mailProvider()
  const { mail, inner } = await openWrapped(received, ({ id }) => provider.fetchReceivedFile(emailId, id))
  const { html, pictures } = takeEmbedded(mail.html ?? '')
  const drawn = pictures.map(({ contentId, bytes }) => ({ name: 'picture', claimedType: 'image/*', contentId, bytes }))
  const brought: BroughtFile[] = []
  for (const { bytes, ...about } of [...inner, ...drawn].slice(0, maxBrought))
    brought.push({ ...about, judged: await judgeFile(bytes, about) })
  return { ...mail, html: mail.html === null ? null : html, emailId, brought }
}

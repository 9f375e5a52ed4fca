import type { ReceivedMail } from '../parsing/received-mail'
import { mailProvider } from '../provider/provider'
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

const embedded = /(\ssrc\s*=\s*)(["'])data:image\/[a-z0-9.+-]+;base64,([A-Za-z0-9+/=\s]+)\2/gi

type EmbeddedPicture = { contentId: string; bytes: Buffer }

/** Takes pictures out that stand in a mail's HTML as data; each is named in its place by a content id, as an attached one would be. */
function takeEmbedded(html: string): { html: string; pictures: EmbeddedPicture[] } {
  const pictures: EmbeddedPicture[] = []
  const named = html.replace(embedded, (_, before: string, quote: string, data: string) => {
    const contentId = `embedded-${pictures.length + 1}@storehand`
    pictures.push({ contentId, bytes: Buffer.from(data, 'base64') })
    return `${before}${quote}cid:${contentId}${quote}`
  })
  return { html: named, pictures }
}

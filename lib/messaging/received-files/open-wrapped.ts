import { fromBER } from 'asn1js'
import { ContentInfo, SignedData } from 'pkijs'
import PostalMime from 'postal-mime'
import type { ReceivedAttachment, ReceivedMail } from '../parsing/received-mail'

type Inner = { name: string; claimedType: string; contentId: string | null; bytes: Buffer }
type Opened = { mail: ReceivedMail; inner: Inner[] }
type Fetch = (attachment: ReceivedAttachment) => Promise<Buffer | null>

const isSigned = ({ contentType, filename }: ReceivedAttachment) => /pkcs7-mime/.test(contentType) || /\.p7m$/i.test(filename)
const isText = ({ contentType }: ReceivedAttachment) => /^text\/plain\b/.test(contentType)

/**
 * A mail whose words come as a file: signed as a whole, or from a phone's text gateway. Its words, and what it wraps, take their place in the
 * mail. Any other mail is as it was; what cannot be fetched now makes it throw, so that it is tried again.
 */
export async function openWrapped(mail: ReceivedMail, fetch: Fetch): Promise<Opened> {
  if (mail.text?.trim() || mail.html?.trim()) return { mail, inner: [] }
  const signed = mail.attachments.find(isSigned)
  if (signed) return openSigned(mail, await fetch(signed))
  const textPart = mail.attachments.find(isText)
  const text = textPart ? ((await fetch(textPart))?.toString('utf8') ?? null) : null
  return { mail: text ? { ...mail, text } : mail, inner: [] }
}

async function openSigned(mail: ReceivedMail, bytes: Buffer | null): Promise<Opened> {
  const content = bytes && signedContent(bytes)
  if (!content) return { mail, inner: [] }
  const { text, html, attachments } = await PostalMime.parse(content)
  const inner = attachments.map(({ filename, mimeType, contentId, content }) => ({
    name: filename ?? '',
    claimedType: mimeType,
    contentId: contentId?.replace(/^<|>$/g, '') ?? null,
    bytes: Buffer.from(typeof content === 'string' ? content : new Uint8Array(content)),
  }))
  return { mail: { ...mail, text: text ?? null, html: html ?? null }, inner }
}

/** What an opaque signed mail (smime.p7m, signed-data) wraps: a whole MIME part; null for an encrypted or broken one. The signature is not judged. */
function signedContent(bytes: Buffer): Buffer | null {
  try {
    const { result, offset } = fromBER(new Uint8Array(bytes))
    if (offset === -1) return null
    const wrapped = new ContentInfo({ schema: result })
    if (wrapped.contentType !== ContentInfo.SIGNED_DATA) return null
    const content = new SignedData({ schema: wrapped.content }).encapContentInfo.eContent
    return content ? Buffer.from(content.getValue()) : null
  } catch {
    return null
  }
}

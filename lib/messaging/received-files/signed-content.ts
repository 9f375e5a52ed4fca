import { fromBER } from 'asn1js'
import { ContentInfo, SignedData } from 'pkijs'

/** What an opaque signed mail (smime.p7m, signed-data) wraps: a whole MIME part; null for an encrypted or broken one. The signature is not judged. */
export function signedContent(bytes: Buffer): Buffer | null {
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

type Stranger = 'web' | 'xml' | 'json' | 'excel' | 'sheet' | 'numbers' | 'document' | 'pdf' | 'picture' | 'archive' | 'other'

const beginnings: [Stranger, string][] = [
  ['pdf', '%PDF-'],
  ['picture', '\x89PNG\r\n\x1a\n'],
  ['picture', '\xff\xd8\xff'],
  ['picture', 'GIF87a'],
  ['picture', 'GIF89a'],
  ['picture', 'II*\0'],
  ['picture', 'MM\0*'],
  ['archive', "7z\xbc\xaf'\x1c"],
  ['archive', 'Rar!\x1a\x07'],
  ['archive', '\xfd7zXZ\0'],
  ['archive', 'BZh91AY&SY'],
  ['archive', '\x28\xb5\x2f\xfd'],
  ['document', '{\\rtf'],
  ['other', 'SQLite format 3\0'],
  ['other', 'PAR1'],
]

const packed = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08']
const older = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'

/** What kind of file this seems to be, judged by its content and not its name; null when it can be a list of rows (Q-D1). */
export function seemsToBe(beginning: Uint8Array): Stranger | null {
  const text = Buffer.from(beginning.buffer, beginning.byteOffset, beginning.length).toString('latin1')
  if (packed.some((sign) => text.startsWith(sign))) return inZip(text)
  if (text.startsWith(older)) return text.includes('W\0o\0r\0d\0D\0o\0c\0') ? 'document' : 'excel'
  if (text.slice(4, 8) === 'ftyp' || /^RIFF.{4}WEBP/s.test(text)) return 'picture'
  if (text.slice(257, 262) === 'ustar') return 'archive'
  return beginnings.find(([, sign]) => text.startsWith(sign))?.[0] ?? marked(text) ?? (isNoise(beginning) ? 'other' : null)
}

/** Recognizes HTML, XML and JSON by how they begin. Zero bytes are left out, since UTF-16 has one beside each letter. */
function marked(text: string): Stranger | null {
  const start = text
    .slice(0, 4000)
    .replaceAll('\0', '')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replace(/^(?:\s*<!--[\s\S]{0,2000}?-->)*\s*/, '')
  if (/^<(?:!doctype html|html|head|body|table|meta|title|div)\b/i.test(start)) return 'web'
  if (/^<\?xml\b|^<[a-z][\w:.-]*(?:\s[^<>]*)?>/i.test(start)) return /<html\b/i.test(start) ? 'web' : 'xml'
  return /^(?:\[\s*\{\s*"|\[\s*\[\s*(?:"|-?\d)|\{\s*"[^"\n]{1,80}"\s*:)/.test(start) ? 'json' : null
}

/** Office programs save their files as ZIP; the names inside show which program it was. */
function inZip(text: string): Stranger {
  if (text.includes('xl/') || text.includes('xl\\')) return 'excel'
  if (text.includes('opendocument.spreadsheet')) return 'sheet'
  if (/Index\/(?:Document|Tables)/.test(text)) return 'numbers'
  if (text.includes('word/') || text.includes('ppt/') || text.includes('opendocument.')) return 'document'
  return 'archive'
}

/** Whether the beginning has bytes that no text has. A zero byte may be half a letter of UTF-16: that is judged in `encodingOf`. */
function isNoise(bytes: Uint8Array): boolean {
  const first = bytes.subarray(0, 4000)
  const odd = first.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27) || byte === 127).length
  return !first.includes(0) && odd > 3 && odd > first.length / 50
}

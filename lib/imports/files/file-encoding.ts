import { Invalid } from '@/lib/errors'
import { type ByteCounts, type FileEncoding, likeliest, textReader } from './character-set'

const sampleBytes = 2000
type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/**
 * The encoding of a file, judged by the whole file: UTF-8 or UTF-16, with or without a byte order mark, else the encoding with one byte for each
 * letter in which its words are most likely words of one language. Throws Invalid when it is no text, or a mixture (Q-D1). `open` returns the bytes
 * from the beginning.
 */
export async function encodingOf(open: () => Bytes): Promise<FileEncoding> {
  const first = await firstOf(open())
  const wide = wideEncoding(first)
  if (wide) return wide
  if (await isWhole(open(), 'utf-8')) return 'utf-8'
  const seen = narrowProfile()
  for await (const bytes of open()) seen.add(bytes)
  return seen.encoding()
}

async function firstOf(parts: Bytes): Promise<Uint8Array> {
  const found: Uint8Array[] = []
  for await (const part of parts) {
    found.push(part)
    if (found.reduce((length, { length: more }) => length + more, 0) >= sampleBytes) break
  }
  return Buffer.concat(found)
}

/** Recognizes UTF-16 by its byte order mark, or without one by a zero in every second byte. */
function wideEncoding(bytes: Uint8Array): FileEncoding | null {
  const [one, two] = bytes
  if (one === 0xff && two === 0xfe) return 'utf-16le'
  if (one === 0xfe && two === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, sampleBytes)
  const nothing = (odd: number) => sample.filter((byte, index) => index % 2 === odd && byte === 0).length
  if (sample.length >= 8 && nothing(1) > sample.length * 0.4 && nothing(0) === 0) return 'utf-16le'
  if (sample.length >= 8 && nothing(0) > sample.length * 0.4 && nothing(1) === 0) return 'utf-16be'
  return null
}

/** Throws Invalid, with the row, when a file has bytes that are no letters in the encoding that somebody chose. */
export async function checkEncoding(open: () => Bytes, encoding: FileEncoding) {
  // The sign for a lost letter may be in the file itself. Then the bytes are right: the letter was lost before the file was written.
  if (encoding.startsWith('utf') && (await isWhole(open(), encoding))) return
  const decoder = textReader(encoding)
  let line = 1
  const add = (text: string) => {
    const at = text.indexOf(lost)
    line += text.slice(0, at < 0 ? undefined : at).split('\n').length - 1
    if (at >= 0) throw new Invalid('errors.fileEncoding', { line }, 'encoding')
  }
  for await (const bytes of open()) add(decoder.read(bytes))
  add(decoder.end())
}

/** What decoders write for bytes that are no letter. */
const lost = '\ufffd'

async function isWhole(parts: Bytes, encoding: string): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  try {
    for await (const part of parts) decoder.decode(part, { stream: true })
    decoder.decode()
    return true
  } catch {
    return false
  }
}

const isHigh = (byte: number) => byte >= 0x80
const isSmall = (byte: number) => byte >= 97 && byte <= 122
const isLetter = (byte: number) => ((byte | 32) - 97) >>> 0 < 26 || byte >= 0xc0
const unusedIn1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])
const unusedIn1250 = new Set([0x81, 0x83, 0x88, 0x90, 0x98])

/** Counts what distinguishes the encodings with one byte for each letter, from each other and from damaged UTF-8. */
function narrowProfile() {
  let [before, twoBefore, line] = [0, 0, 1]
  let [pairs, strays, bad1250, bad1252] = [0, 0, 0, 0]
  const words: ByteCounts = { inside: Array(128).fill(0), first: Array(128).fill(0) }
  let problem = 0
  function see(byte: number) {
    if (byte === 10) line += 1
    if (isHigh(byte) || isHigh(before)) {
      if ((byte & 0xc0) === 0x80 && before >= 0xc2 && before <= 0xf4) pairs += 1
      else if (isHigh(byte) && byte < 0xc2) strays += 1
      else if (isHigh(before) && before >= 0xc2 && (byte & 0xc0) !== 0x80) strays += 1
      if (isHigh(before) && isSmall(byte)) {
        const position = isSmall(twoBefore) ? words.inside : isLetter(twoBefore) ? null : words.first
        if (position) position[before - 128] = (position[before - 128] ?? 0) + 1
      } else if (isHigh(before) && isSmall(twoBefore)) words.inside[before - 128] = (words.inside[before - 128] ?? 0) + 1
      if ((byte === 0xff && isHigh(before)) || (before === 0xff && isHigh(byte))) problem ||= line
      if (unusedIn1250.has(byte)) bad1250 += 1
      if (unusedIn1252.has(byte)) bad1252 += 1
    }
    twoBefore = before
    before = byte
  }
  function encoding(): FileEncoding {
    if (problem || pairs > strays) throw new Invalid('errors.fileEncoding', { line: problem || line }, 'file')
    const unused: Record<string, number> = { 'windows-1250': bad1250, 'windows-1252': bad1252 }
    return likeliest(words, (encoding) => !unused[encoding])
  }
  return { add: (bytes: Uint8Array) => bytes.forEach(see), encoding }
}

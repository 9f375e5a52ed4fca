import iconv from 'iconv-lite'

/** The encodings in which a file can be read. The names are those of the Encoding Standard, or of iconv for the ones the standard does not have. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'iso-8859-2',
  'macintosh',
  'maccenteuro',
  'cp852',
  'cp850',
] as const
export type FileEncoding = (typeof encodings)[number]

const unknownToStandard: ReadonlySet<string> = new Set(['maccenteuro', 'cp852', 'cp850'])

/** Turns the bytes of a file into text, part by part; `end` returns what is left after the last part. */
export function textReader(encoding: string): { read: (bytes: Uint8Array) => string; end: () => string } {
  if (unknownToStandard.has(encoding)) {
    const decoder = iconv.getDecoder(encoding)
    return { read: (bytes) => decoder.write(Buffer.from(bytes)), end: () => decoder.end() ?? '' }
  }
  const decoder = new TextDecoder(encoding)
  return { read: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() }
}

/** Encodings with one byte for each letter. The most usual comes first: it is taken when nothing tells them apart. */
const narrow = ['windows-1252', 'windows-1250', 'iso-8859-2', 'macintosh', 'maccenteuro', 'cp852', 'cp850'] as const

/** The letters beyond a to z, one line for each language. The words of a file are in one or two languages, not in all. */
const alphabets = [
  'áéíóúüñÁÉÍÓÚÜÑ¿¡ºª',
  'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ',
  'äöüßÄÖÜ',
  'àâçéèêëîïôûùüÿœæÀÂÇÉÈÊËÎÏÔÛÙÜŒÆ',
  'àèéìòùÀÈÉÌÒÙ',
  'ãõáéíóúâêôçàÃÕÁÉÍÓÚÂÊÔÇÀ',
  'åäöæøéÅÄÖÆØÉ',
  'áčďéěíňóřšťúůýžľĺŕôäÁČĎÉĚÍŇÓŘŠŤÚŮÝŽĽĹŔÔÄ',
  'áéíóöőúüűÁÉÍÓÖŐÚÜŰ',
  'ăâîșşțţĂÂÎȘŞȚŢ',
]

const meaning = new Map(
  narrow.map((encoding) => {
    const all = Buffer.from(Array.from({ length: 128 }, (_, at) => at + 128))
    return [encoding, [...iconv.decode(all, encoding)]]
  }),
)

/** How often each byte from 0x80 upwards occurs in words, at index byte minus 0x80: `inside` after a small letter, `first` at the beginning of a word. */
export type ByteCounts = { inside: number[]; first: number[] }

/** The encoding in which these bytes are most likely letters of one language, with small letters inside words (Q-D1). */
export function likeliest({ inside, first }: ByteCounts, isPossible: (encoding: string) => boolean): FileEncoding {
  let best: { encoding: FileEncoding; score: number } = { encoding: narrow[0], score: Number.NEGATIVE_INFINITY }
  for (const encoding of narrow.filter(isPossible))
    for (const alphabet of alphabets) {
      const score = scoreOf(meaning.get(encoding) ?? [], alphabet, inside, first)
      if (score > best.score) best = { encoding, score }
    }
  return best.encoding
}

function scoreOf(letters: string[], alphabet: string, inside: number[], first: number[]): number {
  let score = 0
  for (const [at, letter] of letters.entries()) {
    const isIn = alphabet.includes(letter)
    const isSmall = letter === letter.toLowerCase()
    score += (inside[at] ?? 0) * (isIn && isSmall ? 1 : -1)
    score += (first[at] ?? 0) * (isIn ? 1 : -1)
  }
  return score
}

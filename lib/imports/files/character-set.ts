import iconv from 'iconv-lite'

/** The ways of keeping letters that a file can be read in, as the Encoding Standard, or where it knows them not, iconv, calls them. */
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

/** Turns the bytes of a file into text as they stream by; `end` gives what was left over. */
export function textReader(encoding: string): { read: (bytes: Uint8Array) => string; end: () => string } {
  if (unknownToStandard.has(encoding)) {
    const decoder = iconv.getDecoder(encoding)
    return { read: (bytes) => decoder.write(Buffer.from(bytes)), end: () => decoder.end() ?? '' }
  }
  const decoder = new TextDecoder(encoding)
  return { read: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() }
}

/** Encodings of one byte a letter, the most usual first: it wins where nothing tells them apart. */
const narrow = ['windows-1252', 'windows-1250', 'iso-8859-2', 'macintosh', 'maccenteuro', 'cp852', 'cp850'] as const

/** The letters beyond a to z of one language each: the words of a file are of one or two, not of all. */
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

/** Counts of the bytes from 0x80 on that stand in words, by byte less 0x80: after a small letter, or at a word's beginning. */
export type ByteCounts = { inside: number[]; first: number[] }

/** The encoding under which these bytes are most likely the letters of one language, small ones inside words (Q-D1). */
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

import subsetFont from 'subset-font'

/** What is set with: the ascent and descent of a line, and how wide each letter asked for is, as shares of the size. */
export type TypeMetrics = { ascent: number; descent: number; widths: number[] }

/** The metrics of a font's weight, read from its own tables. */
export async function metricsOf(font: Buffer, { weight, letters }: { weight: number; letters: string }): Promise<TypeMetrics> {
  const one = await subsetFont(font, letters, { targetFormat: 'truetype', variationAxes: { wght: weight } })
  const table = tablesOf(one)
  const size = one.readUInt16BE(table('head') + 18)
  const glyph = glyphsOf(one, table('cmap'))
  const long = one.readUInt16BE(table('hhea') + 34)
  return {
    ascent: one.readInt16BE(table('hhea') + 4) / size,
    descent: -one.readInt16BE(table('hhea') + 6) / size,
    widths: [...letters].map(
      (letter) => one.readUInt16BE(table('hmtx') + 4 * Math.min(glyph(letter.codePointAt(0) ?? 0), long - 1)) / size,
    ),
  }
}

/** Whether a font has a letter. */
export function lettersIn(font: Buffer) {
  const glyph = glyphsOf(font, tablesOf(font)('cmap'))
  return (letter: string) => glyph(letter.codePointAt(0) ?? 0) !== 0
}

/** Where each table of a font begins. */
function tablesOf(font: Buffer) {
  const starts = new Map<string, number>()
  for (let entry = 12; entry < 12 + 16 * font.readUInt16BE(4); entry += 16)
    starts.set(font.toString('latin1', entry, entry + 4), font.readUInt32BE(entry + 8))
  return (name: string) => {
    const start = starts.get(name)
    if (start === undefined) throw new Error(`The font has no table ${name}`)
    return start
  }
}

/** The glyph of a letter, by the map of format 4 that every font has. */
function glyphsOf(font: Buffer, cmap: number) {
  const maps = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, at) => cmap + font.readUInt32BE(cmap + 8 + 8 * at))
  const map = maps.find((start) => font.readUInt16BE(start) === 4)
  if (map === undefined) throw new Error('The font has no map of format 4')
  const pairs = font.readUInt16BE(map + 6)
  const ends = map + 14
  return (code: number) => {
    for (let end = ends; end < ends + pairs; end += 2) {
      const begin = end + pairs + 2
      const first = font.readUInt16BE(begin)
      if (code > font.readUInt16BE(end) || code < first) continue
      const delta = font.readUInt16BE(begin + pairs)
      const offset = font.readUInt16BE(begin + 2 * pairs)
      if (offset === 0) return (code + delta) & 0xffff
      const glyph = font.readUInt16BE(begin + 2 * pairs + offset + 2 * (code - first))
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff
    }
    return 0
  }
}

import widths from './stand-in-widths.json'
import { metricsOf } from './type-metrics'

/** A bare Linux sets letters on whole pixels, which takes two in a hundred from text of DejaVu Sans at our sizes, as measured there. */
const onWholePixels = (width: number) => width * 0.98

/**
 * Fonts that systems bring along, as they stand in for ours, regular and bold. Windows, macOS and iOS have Arial (Liberation Sans is as wide), Android
 * has Roboto, a bare Linux DejaVu Sans. How wide their letters are, in thousandths of the size, was read once from their own tables.
 */
const fallbacks = [
  {
    name: 'Arial',
    text: { locals: ['Arial', 'ArialMT', 'Liberation Sans', 'Arimo'], widths: widths.Arial },
    strong: { locals: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Arimo Bold'], widths: widths['Arial Bold'] },
  },
  {
    name: 'Roboto',
    text: { locals: ['Roboto', 'Roboto Regular'], widths: widths.Roboto },
    strong: { locals: ['Roboto Bold'], widths: widths['Roboto Bold'] },
  },
  {
    name: 'DejaVu',
    text: { locals: ['DejaVu Sans'], widths: widths['DejaVu Sans'].map(onWholePixels) },
    strong: { locals: ['DejaVu Sans Bold'], widths: widths['DejaVu Sans Bold'] },
  },
]
const weights = { text: '1 500', strong: '501 1000' }
/** What has the width of another letter. */
const accented: Record<string, string> = { a: 'áą', c: 'ć', e: 'éę', i: 'í', l: 'ł', n: 'ñń', o: 'ó', s: 'ś', u: 'úü', z: 'źż' }
/** How often a letter is met, about, in our three languages; what is not named here, rarely. */
const frequencies = new Map(
  Object.entries({ ' ': 18, ae: 10, i: 8, on: 7, rtsz: 6, l: 5, cdkmu: 4, pwy: 3, bghj: 2 }).flatMap(([letters, often]) =>
    [...letters].map((letter) => [letter, often] as const),
  ),
)
/** In which order a page is set: ours, else the first stand-in that the system has. */
export const families = ['Hanken Grotesk', ...fallbacks.map(({ name }) => `Hanken Grotesk as ${name}`)]

/**
 * The faces of each fallback: all as high as ours, a height being a share of the adjusted
 * size, and nearly as wide. Letters that are wide beside ours, those between and the narrow ones have a size each, which halves what a word is off.
 */
export async function standIns(font: Buffer): Promise<string[]> {
  const ours = {
    text: await metricsOf(font, { weight: 430, letters: widths.letters }),
    strong: await metricsOf(font, { weight: 630, letters: widths.letters }),
  }
  return fallbacks.flatMap(({ name, ...fallback }) =>
    (['text', 'strong'] as const).flatMap((weight) => {
      const source = fallback[weight].locals.map((local) => `local('${local}')`).join(', ')
      return thirdsOf(ours[weight].widths, fallback[weight].widths).map(({ letters, size }, third) =>
        face(`Hanken Grotesk as ${name}`, weights[weight], source, [
          // Of two faces that have a letter a browser takes the later one.
          `unicode-range: ${third === 0 ? 'U+0-10FFFF' : rangesOf(letters)}`,
          `size-adjust: ${percent(size)}`,
          `ascent-override: ${percent(ours[weight].ascent / size)}`,
          `descent-override: ${percent(ours[weight].descent / size)}`,
          'line-gap-override: 0%',
        ]),
      )
    }),
  )
}

/** Letters by how wide ours are beside a fallback's: the middle third first, with the size at which its letters are as wide as ours. */
function thirdsOf(ours: number[], theirs: number[]) {
  const all = [...widths.letters].map((letter, at) => ({
    letter,
    ours: ours[at] ?? 0,
    theirs: (theirs[at] ?? 0) / 1000,
    often: frequencies.get(letter) ?? 0.3,
  }))
  const sorted = all.sort((a, b) => a.ours / a.theirs - b.ours / b.theirs)
  const whole = sorted.reduce((sum, { often }) => sum + often, 0)
  const thirds: (typeof all)[] = [[], [], []]
  let before = 0
  for (const each of sorted) {
    thirds[Math.min(2, Math.floor((3 * before) / whole))]?.push(each)
    before += each.often
  }
  const [narrow, middle, wide] = thirds
  return [middle, narrow, wide].map((third = []) => {
    const sum = (width: 'ours' | 'theirs') => third.reduce((sum, each) => sum + each[width] * each.often, 0)
    return {
      letters: third.map(({ letter }) => letter + (accented[letter] ?? '')).join(''),
      size: sum('ours') / sum('theirs'),
    }
  })
}

/** One of our own files; a page that it comes too late for is read in a stand-in (see use-late-type.ts). */
export const ownFace = (file: string, letters: string) =>
  face('Hanken Grotesk', '100 900', `url('${file}') format('woff2')`, [
    'font-display: optional',
    `unicode-range: ${rangesOf(letters)}`,
  ])

const face = (family: string, weight: string, source: string, more: string[]) =>
  `@font-face { ${[`font-family: '${family}'`, `font-weight: ${weight}`, `src: ${source}`, ...more].join('; ')} }`

const percent = (share: number) => `${(share * 100).toFixed(1)}%`

/** The letters as unicode-range says them: spans where they follow each other. */
function rangesOf(letters: string): string {
  const codes = [...new Set(letters)].map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b)
  const spans: [first: number, last: number][] = []
  for (const code of codes) {
    const last = spans.at(-1)
    if (last && last[1] === code - 1) last[1] = code
    else spans.push([code, code])
  }
  const hex = (code: number) => code.toString(16).toUpperCase()
  return spans.map(([first, last]) => `U+${first === last ? hex(first) : `${hex(first)}-${hex(last)}`}`).join(',')
}

import sharp from 'sharp'
import type { Scope } from '@/lib/access/scope'
import { keepFile } from '@/lib/files/keep-file'

/** What a thing looks like, by a word of its name: an outline on a ground of 120 by 120. */
const shapes: [words: RegExp, shape: string][] = [
  [
    /\b(mug|cup|tea|coffee)s?\b/i,
    '<path d="M36 44h40v28a16 16 0 0 1-16 16h-8a16 16 0 0 1-16-16z"/><path d="M76 52h6a10 10 0 0 1 0 20h-6"/><path d="M30 96h54"/>',
  ],
  [
    /\b(lantern|light|lamp|candle|holder)s?\b/i,
    '<path d="M44 44h32v44H44z"/><path d="M48 44l6-12h12l6 12"/><path d="M60 80c-8 0-8-10 0-20 8 10 8 20 0 20z"/><path d="M40 92h40"/>',
  ],
  [/\b(bag|shopper)s?\b/i, '<path d="M36 48h48l4 44H32z"/><path d="M48 56V42a12 12 0 0 1 24 0v14"/>'],
  [
    /\b(bottle|warmer)s?\b/i,
    '<path d="M46 46h28a6 6 0 0 1 6 6v34a8 8 0 0 1-8 8H48a8 8 0 0 1-8-8V52a6 6 0 0 1 6-6z"/><path d="M53 46V34h14v12"/><path d="M52 60v20M60 60v20M68 60v20"/>',
  ],
  [/\b(clock)s?\b/i, '<circle cx="60" cy="62" r="28"/><path d="M60 46v16l11 7M40 34l-8 8M80 34l8 8"/>'],
  [/\b(cake|bowl|dish|plate|stand|tray)s?\b/i, '<path d="M32 56h56a28 24 0 0 1-56 0z"/><path d="M60 80v12M44 92h32"/>'],
  [
    /\b(box|tin|case|drawer|block|chest|cabinet)s?\b/i,
    '<path d="M34 52l26-12 26 12v30L60 94 34 82z"/><path d="M34 52l26 12 26-12M60 64v30"/>',
  ],
  [
    /\b(frame|sign|mirror|picture|doormat)s?\b/i,
    '<path d="M34 36h52v52H34z"/><path d="M42 44h36v36H42z"/><path d="M44 74l10-12 8 8 6-6 8 10"/>',
  ],
  [
    /\b(card|book|wrap|paper|kit|making)s?\b/i,
    '<path d="M38 36h40a4 4 0 0 1 4 4v48a4 4 0 0 1-4 4H38z"/><path d="M46 36v56M54 50h18M54 60h18"/>',
  ],
  [
    /\b(glass|jug|vase|jam|jar)s?\b/i,
    '<path d="M50 34h20v10c0 8 14 12 14 30a18 18 0 0 1-18 18H54a18 18 0 0 1-18-18c0-18 14-22 14-30z"/>',
  ],
  [/\b(star|christmas|tree|decoration)s?\b/i, '<path d="M60 32l9 19 21 3-15 15 4 21-19-10-19 10 4-21-15-15 21-3z"/>'],
  [/\b(heart|love|cupid)s?\b/i, '<path d="M60 90C30 70 32 44 46 42c8-1 12 5 14 10 2-5 6-11 14-10 14 2 16 28-14 48z"/>'],
  [/\b(hanger|coat|hook)s?\b/i, '<path d="M60 50c0-6 8-6 8-12a8 8 0 0 0-16 0M60 50L28 78a4 4 0 0 0 3 8h58a4 4 0 0 0 3-8z"/>'],
  [
    /\b(cushion|pillow|felt|feltcraft|towel|apron|throw)s?\b/i,
    '<path d="M36 42c8 3 40 3 48 0 4 10 4 34 0 44-8-3-40-3-48 0-4-10-4-34 0-44z"/><path d="M50 58l20 14M70 58L50 72"/>',
  ],
  [
    /./,
    '<path d="M34 54h52v38H34zM30 44h60v10H30z"/><path d="M60 44v48M60 44c-6-12-20-12-18-4 1 4 10 4 18 4zM60 44c6-12 20-12 18-4-1 4-10 4-18 4z"/>',
  ],
]
const grounds = [
  ['#efe6d6', '#5c4a32'],
  ['#dfe8dd', '#2f5140'],
  ['#e6e1ea', '#4c4260'],
] as const

const svg = (shape: string, [ground, ink]: (typeof grounds)[number]) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="320" height="320" viewBox="0 0 120 120">
  <rect width="120" height="120" fill="${ground}"/><ellipse cx="60" cy="97" rx="38" ry="3.5" fill="${ink}" opacity=".14"/>
  <g fill="#fffdf8" stroke="${ink}" stroke-width="2.4" stroke-linejoin="round" stroke-linecap="round">${shape}</g></svg>`)

/** A drawn picture for each product by the words of its name; the same few serve them all. Returns the file by product code. */
export async function drawPictures(scope: Scope, products: { code: string; name: string }[]) {
  const drawn = await Promise.all(
    shapes.flatMap(([, shape], at) =>
      grounds.map(async (ground, colour) => {
        const bytes = await sharp(svg(shape, ground)).flatten().png({ compressionLevel: 3 }).toBuffer()
        const { id } = await keepFile(scope, { name: `picture ${at + 1}.${colour + 1}`, bytes })
        return [`${at} ${colour}`, id] as const
      }),
    ),
  )
  const ids = new Map(drawn)
  return products.flatMap(({ code, name }, index) => {
    const pictureId = ids.get(`${shapes.findIndex(([words]) => words.test(name))} ${index % grounds.length}`)
    return pictureId ? [{ code, pictureId }] : []
  })
}

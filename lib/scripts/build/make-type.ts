import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import subsetFont from 'subset-font'
import { root } from '../bootstrap/folders.mjs'
import { ownFace, standIns } from './stand-ins'
import { lettersIn } from './type-metrics'

/** The release it is made from; another one may be drawn otherwise. */
const SOURCE = {
  sha256: 'cc863e69cd1cbda5ee024b55405765f61e5c37e64225b82fcd2cde30555c47d2',
  from: 'fonts/variable/HankenGrotesk[wght].ttf of github.com/marcologous/hanken-grotesk at 29506cd',
}
const span = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join('')

/** Two files: what a page of English, Spanish or Polish is written with, and the letters of other names, asked for when there is one. */
const first = `${span(0x20, 0x7e) + span(0xa0, 0xff)}ĄąĆćĘęŁłŃńÓóŚśŹźŻżŒœ\u2007\u2009\u2010\u2011–—‘’‚“”„†•…\u202f′″‹›\u2060€™←↑→↓−`
const others = [span(0x100, 0x24f), span(0x2b0, 0x36f), span(0x1e00, 0x1eff), span(0x2000, 0x22ff)].join('')
const parts = { first, others: [...others].filter((letter) => !first.includes(letter)).join('') }
/** Regular is the lightest that is worn, bold the heaviest: what lies outside is not sent. */
const axes = { wght: { min: 400, max: 700, default: 400 } }
const keepFeatures = ['kern', 'liga', 'locl', 'ccmp']

/**
 * `node lib/scripts/main.mjs make-type FONT.ttf`: writes the parts of Hanken Grotesk that the product shows (SIL Open Font Licence; no name is
 * reserved, so they keep it) to public/fonts, under names that change with them, and their style sheet with what stands in for them meanwhile.
 */
export async function main(_command: string, [path = '']: string[]) {
  const font = readFileSync(path)
  if (createHash('sha256').update(font).digest('hex') !== SOURCE.sha256) throw new Error(`This is not ${SOURCE.from}`)
  for (const old of readdirSync(`${root}/public/fonts`)) if (old.endsWith('.woff2')) rmSync(`${root}/public/fonts/${old}`)
  const faces: string[] = []
  for (const [part, wanted] of Object.entries(parts)) {
    const letters = [...wanted].filter(lettersIn(font)).join('')
    const made = await subsetFont(font, letters, { targetFormat: 'woff2', variationAxes: axes, keepFeatures })
    const file = `/fonts/hanken-grotesk-${part}-${createHash('sha256').update(made).digest('hex').slice(0, 8)}.woff2`
    writeFileSync(`${root}/public${file}`, made)
    console.log(`${file}: ${made.length} bytes`)
    faces.unshift(ownFace(file, letters))
    if (part === 'first') {
      faces.push(...(await standIns(made)))
      writeFileSync(
        `${root}/components/shell/first-type.ts`,
        `/** Made by lib/scripts/build/make-type.ts: the part of the type that every page begins with. */\nexport const firstType = '${file}'\n`,
      )
    }
  }
  const head =
    '/* Made by lib/scripts/build/make-type.ts. Hanken Grotesk (SIL Open Font Licence, fonts/OFL.txt), and what stands in for it. */'
  writeFileSync(`${root}/public/type.css`, `${[head, ...faces].join('\n')}\n`)
}

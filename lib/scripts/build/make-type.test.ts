import { readdirSync, readFileSync, statSync } from 'node:fs'
import subsetFont from 'subset-font'
import { describe, expect, it } from 'vitest'
import { firstType } from '@/components/shell/first-type'
import { families, standIns } from './stand-ins'
import { lettersIn } from './type-metrics'

const faces = readFileSync('public/type.css', 'utf8')
const font = readFileSync(`public${firstType}`)

describe('the type of the first paint', () => {
  it('has every letter of every message, in all languages', async () => {
    const messages = readdirSync('lib/i18n/messages', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.json'),
    )
    const letters = new Set(messages.flatMap((file) => [...readFileSync(`lib/i18n/messages/${file}`, 'utf8')]))
    const has = lettersIn(await subsetFont(font, undefined, { targetFormat: 'truetype', keepAllGlyphs: true }))
    expect([...letters].filter((letter) => letter > ' ' && !has(letter))).toEqual([])
  })

  it('is small enough to come with the style sheet', () => expect(statSync(`public${firstType}`).size).toBeLessThan(20_480))

  it('is stood in for by fonts made as high, and nearly as wide, from its own tables', async () => {
    for (const face of await standIns(font)) expect(faces).toContain(face)
  })

  it('is named with all that stand in for it', () => {
    const named = families.map((name) => `'${name}'`).join(', ')
    expect(readFileSync('app/styles/tokens.css', 'utf8')).toContain(`--font-sans: ${named},`)
  })
})

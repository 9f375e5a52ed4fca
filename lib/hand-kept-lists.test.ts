import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { locales } from '@/db/vocabulary'
import { screens } from '@/e2e/screens'
import { getTranslator } from '@/lib/i18n/translator'
import { maxWords, meaningsOf } from '@/lib/tasks/queue/word-meanings'

const text = (file: string) => readFileSync(file, 'utf8')
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`)

it('every page that needs no id is looked at for its accessibility and drawn for comparison (Q-Y1)', () => {
  const addresses = filesIn('app')
    .filter((file) => file.endsWith('/page.tsx') && !/\[|app\/blank\//.test(file))
    .map((file) => file.replace(/^app|\/page\.tsx$|\/\([a-z]+\)/g, '') || '/')
  // The back office itself leads on to its people.
  const looked = new Set(screens.map(([, address]) => address.replace(/\?.*/, '')).concat('/admin'))
  expect(addresses.filter((address) => !looked.has(address))).toEqual([])
})

it('every icon that is named is drawn', () => {
  const drawn = text('public/icons.svg')
  const named = filesIn('components').flatMap((file) =>
    [...text(file).matchAll(/<Icon name="([a-z\d-]+)"|\bicon: '([a-z\d-]+)'/g)].map(([, name, listed]) => name ?? listed),
  )
  expect([...new Set(named)].filter((name) => !drawn.includes(`id="${name}"`))).toEqual([])
})

it('every setting of the deployment is told in .env.example', () => {
  const settings = [...text('lib/env.ts').matchAll(/^ {4}([A-Z][A-Z_]+):/gm)].map(([, name = '']) => name)
  expect(settings.length).toBeGreaterThan(5)
  // NODE_ENV is the start's to set.
  expect(settings.filter((name) => name !== 'NODE_ENV' && !text('.env.example').includes(name))).toEqual([])
})

it('no phrase that is a filter in the search box is longer than the longest that is looked for', () => {
  for (const locale of locales)
    for (const phrase of meaningsOf(getTranslator(locale)).keys())
      expect(phrase.split(/\s+/).length, phrase).toBeLessThanOrEqual(maxWords)
})

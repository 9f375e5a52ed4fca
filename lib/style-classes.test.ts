import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs|js|html)$/.test(entry.name) && !/\.test\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))

/** Worn by what libraries draw. */
const others = /^(ProseMirror|selectedCell)/

it('every class of a style sheet is worn by something', () => {
  const code = ['app', 'components', 'lib', 'public'].flatMap(filesIn).map((file) => readFileSync(file, 'utf8'))
  const words = new Set(code.flatMap((text) => text.match(/[\w-]+/g) ?? []))
  const beginnings = code.flatMap((text) => [...text.matchAll(/\b([a-z]+-)\$\{/g)].map(([, beginning]) => beginning ?? ''))
  const sheets = readdirSync('app/styles').map((file) => readFileSync(join('app/styles', file), 'utf8'))
  const selectors = sheets.flatMap(
    (sheet) => sheet.replaceAll(/\/\*[\s\S]*?\*\/|@import[^;]*;/g, '').match(/[^{}]*(?=\{)/g) ?? [],
  )
  const classes = selectors.flatMap((selector) => [...selector.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name]) => name ?? ''))
  const unworn = [...new Set(classes)].filter(
    (name) => !words.has(name) && !beginnings.some((beginning) => name.startsWith(beginning)) && !others.test(name),
  )
  expect(unworn).toEqual([])
})

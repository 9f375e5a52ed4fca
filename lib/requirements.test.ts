import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const root = process.cwd()
const files = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? files(`${folder}/${entry.name}`)
      : /\.(?:tsx?|sql)$/.test(entry.name)
        ? [`${folder}/${entry.name}`]
        : [],
  )
const text = (file: string) => readFileSync(path.join(root, file), 'utf8')

/** An id in words: "(G-11)", "T-7's", "Q-E7"; no product code in quotes, no curve, no mail app. */
const CITED = /(?<![\w'"`-])(?:Q-[A-Z]\d{1,2}|[RTGSXPVDH]-\d{1,2})(?![\w'"`-])/g
/** Columns of made-up rows that look like one. */
const NO_CITATIONS = /\.cases\.tsx?$/

it('every requirement that is cited stands in REQUIREMENTS.md, and every one there is cited', () => {
  const listed = [...text('REQUIREMENTS.md').matchAll(/^- \*\*([\w-]+)\*\*/gm)].map(([, id = '']) => id)
  const sources = ['app', 'components', 'db', 'e2e', 'lib'].flatMap(files).filter((file) => !NO_CITATIONS.test(file))
  const cited = new Set(
    [...sources, 'README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'].flatMap((file) => text(file).match(CITED) ?? []),
  )
  expect([...cited].filter((id) => !listed.includes(id)).sort()).toEqual([])
  expect(listed.filter((id) => !cited.has(id))).toEqual([])
  expect(listed.filter((id, at) => listed.indexOf(id) !== at)).toEqual([])
})

import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const blockLines = 6
const folders = ['app', 'components', 'e2e', 'lib']
/** Plain test data, tables and generated icons say the same again where the world does. */
const data = /\.cases\.ts$|\/testing\/answers\/|ui\/icons/

type Line = { text: string; number: number }

const sources = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .filter((file) => !data.test(file)),
)

/** The lines that say something: no imports, no comments, nothing that is punctuation alone. */
function tellingLines(source: string): Line[] {
  const withoutImports = source.replaceAll(/^import [^'"]*?from ['"].*$|^import ['"].*$/gm, (found) =>
    found.replaceAll(/[^\n]/g, ''),
  )
  return withoutImports
    .split('\n')
    .map((text, at) => ({ text: text.trim(), number: at + 1 }))
    .filter(({ text }) => /\w/.test(text) && !/^(?:\/\/|\/?\*)/.test(text))
}

/** Where the same six lines in a row stand a second time, each run of them told once. */
function repeatedBlocks(files: string[]): string[] {
  const first = new Map<string, string>()
  const found: string[] = []
  for (const file of files) {
    const lines = tellingLines(readFileSync(file, 'utf8'))
    let isRun = false
    for (let at = 0; at + blockLines <= lines.length; at++) {
      const block = lines
        .slice(at, at + blockLines)
        .map(({ text }) => text)
        .join('\n')
      const place = `${file}:${lines[at]?.number}`
      const earlier = first.get(block)
      if (earlier && !isRun) found.push(`${earlier} ~ ${place}`)
      isRun = earlier !== undefined
      if (!earlier) first.set(block, place)
    }
  }
  return found
}

it('no six lines in a row stand twice', () => {
  expect(repeatedBlocks(sources)).toEqual([])
})

import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { csvFile } from './csv-file'

const hostile = [
  '=1+1',
  '+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '=HYPERLINK("https://evil.example")\nLarch',
  '＝1+1',
  '－1',
]

it('no cell of an exported file runs as a formula, of one line or several (Q-D6, D-3)', () => {
  const cells = Papa.parse<string[]>(csvFile([hostile]).slice(1), { newline: '\r\n', skipEmptyLines: true }).data[0]
  expect(cells).toEqual(hostile.map((cell) => `'${cell}`))
})

it('every other cell comes back exactly as it was (Q-D6)', () => {
  const plain = ['Żółć, "the best"', 'a;b', ' leading', 'two\nlines', '07:00', '', 'x=1', '1-2']
  const file = csvFile([plain, ['second']])
  expect(file.startsWith('\uFEFF')).toBe(true)
  expect(Papa.parse<string[]>(file.slice(1), { newline: '\r\n', skipEmptyLines: true }).data).toEqual([plain, ['second']])
})

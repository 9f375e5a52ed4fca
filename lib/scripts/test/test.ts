import { printStep } from '../bootstrap/print.mjs'
import { shutDown } from '../bootstrap/shutdown.mjs'
import { sentenceOf } from '../bootstrap/start-error.mjs'
import { browserTestsOf, databaseTestsStarting, readBrowserTests, readChange, runsOf } from './changed'
import { type Counts, single, sum } from './counts'
import { runE2e } from './e2e'
import { verify } from './verify'
import { runVitest, testFiles } from './vitest'

type Part = [name: string, run: () => Promise<Counts>]

/**
 * `npm test`: runs every part, the one after `--only`, or with `--changed` what this branch's change touches, and ends this process; its
 * last line is "N passed, N failed".
 */
export async function main(_command: string, [flag, only, ...rest]: string[]) {
  const all: Part[] = [
    ['verify', verify],
    ['database', async () => (await runVitest('database', { show: true })).counts],
    ['e2e', () => runE2e([rest])],
  ]
  const parts = flag === '--changed' ? await touchedParts() : all.filter(([name]) => flag !== '--only' || only === name)
  const counts: Counts[] = []
  for (const [name, run] of parts) counts.push(await counted(name, run))
  const { passed, failed } = sum(counts)
  process.once('exit', () => console.log(`${passed} passed, ${failed} failed`))
  await shutDown(failed > 0 || passed === 0 ? 1 : 0)
}

/** verify, the database tests that import or start what changed, and the browser tests it touches. */
async function touchedParts(): Promise<Part[]> {
  const { since, files: changed } = await readChange()
  const [importing, all] = [await testFiles('database', since), await testFiles('database')]
  const files = [...new Set([...importing, ...databaseTestsStarting(changed, all)])]
  const specs = browserTestsOf(changed, readBrowserTests())
  printStep(
    `${changed.length} files changed: ${files.length} files of database tests, and ${specs.join(' ') || 'no browser tests'}`,
  )
  const parts: Part[] = [['verify', verify]]
  if (files.length > 0) parts.push(['database', async () => (await runVitest('database', { show: true, files })).counts])
  if (specs.length > 0) parts.push(['e2e', () => runE2e(runsOf(specs))])
  return parts
}

/** A part that breaks off without counts counts as one failure. */
async function counted(name: string, part: () => Promise<Counts>) {
  printStep(`Running ${name}`)
  try {
    return await part()
  } catch (error) {
    console.error(sentenceOf(error))
    return single(false)
  }
}

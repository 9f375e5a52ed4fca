import { printStep } from '../bootstrap/print.mjs'
import { shutDown } from '../bootstrap/shutdown.mjs'
import { sentenceOf } from '../bootstrap/start-error.mjs'
import { type Counts, single, sum } from './counts'
import { runE2e } from './e2e'
import { verify } from './verify'
import { runVitest } from './vitest'

/** `npm test`: runs every part, or the one after `--only`, and ends this process; its last line is "N passed, N failed". */
export async function main(_command: string, [flag, only, ...rest]: string[]) {
  const parts: Record<string, () => Promise<Counts>> = {
    verify,
    database: async () => (await runVitest('database', { show: true })).counts,
    e2e: () => runE2e(rest),
  }
  const counts: Counts[] = []
  for (const [name, part] of Object.entries(parts)) if (flag !== '--only' || only === name) counts.push(await counted(name, part))
  const { passed, failed } = sum(counts)
  process.once('exit', () => console.log(`${passed} passed, ${failed} failed`))
  await shutDown(failed > 0 || passed === 0 ? 1 : 0)
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

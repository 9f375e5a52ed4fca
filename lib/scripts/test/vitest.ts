import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../bootstrap/folders.mjs'
import { run } from '../bootstrap/run.mjs'
import { vitestCounts } from './counts'

/** Runs one of vitest's projects; resolves to its counts and its output, which is shown meanwhile with `show`. */
export async function runVitest(project: 'pure' | 'database', { show }: { show: boolean }) {
  const file = join(root, `.data/reports/vitest-${project}.json`)
  mkdirSync(join(root, '.data/reports'), { recursive: true })
  rmSync(file, { force: true })
  const args = [
    'run',
    '--project',
    project,
    '--passWithNoTests',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]
  const env = { ...process.env, NODE_ENV: 'test' as const }
  const { code, output } = await run(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), ...args], { env, show })
  return { counts: vitestCounts(file, code), output }
}

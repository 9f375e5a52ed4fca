import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { vitestCounts } from './counts.mjs'
import { root } from './folder.mjs'
import { run } from './run.mjs'

/** Runs one of vitest's projects and counts. */
export async function runVitest(project, { show }) {
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
  const env = { ...process.env, NODE_ENV: 'test' }
  const { code, output } = await run(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), ...args], { env, show })
  return { counts: vitestCounts(file, code), output }
}

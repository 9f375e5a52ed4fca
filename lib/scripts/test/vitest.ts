import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../bootstrap/folders.mjs'
import { run, runOrThrow } from '../bootstrap/run.mjs'
import { vitestCounts } from './counts'

type Project = 'pure' | 'database'
type Choice = { show: boolean; files?: string[]; workers?: number; settings?: Record<string, string> }

const vitest = join(root, 'node_modules/vitest/vitest.mjs')

/** Runs one of vitest's projects, or the named files of it; resolves to its counts and its output, which is shown meanwhile with `show`. */
export async function runVitest(project: Project, { show, files = [], workers, settings = {} }: Choice) {
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
    ...(workers ? [`--maxWorkers=${workers}`] : []),
    ...files,
  ]
  const env = { ...process.env, NODE_ENV: 'test' as const, ...settings }
  const { code, output } = await run(process.execPath, [vitest, ...args], { env, show })
  return { counts: vitestCounts(file, code), output }
}

/** The test files of a project, as paths of the checkout: all, or those that import what has changed since a commit. */
export async function testFiles(project: Project, since?: string): Promise<string[]> {
  const args = ['list', '--project', project, '--filesOnly', ...(since ? ['--changed', since] : [])]
  const output = await runOrThrow('Listing the tests', process.execPath, [vitest, ...args], {
    env: { ...process.env, NODE_ENV: 'test' as const },
  })
  return output.match(/\S+\.test\.ts$/gm) ?? []
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../bootstrap/folders.mjs'
import { run } from '../bootstrap/run.mjs'
import { StartError } from '../bootstrap/start-error.mjs'
import { alone } from './alone'

/** What a change is: where it begins, and the files that are other than there, new ones too. */
export type Change = { since: string; files: string[] }

/** Everything since this branch left main, committed or not; on main itself what is not committed. */
export async function readChange(): Promise<Change> {
  const bases = await Promise.all(['origin/main', 'main'].map((main) => git('merge-base', 'HEAD', main).catch(() => [])))
  const since = bases.flat()[0] ?? 'HEAD'
  const [changed, made] = await Promise.all([
    git('diff', '--name-only', since),
    git('ls-files', '--others', '--exclude-standard'),
  ])
  return { since, files: [...changed, ...made] }
}

async function git(...args: string[]): Promise<string[]> {
  const { code, output } = await run('git', args)
  if (code !== 0) throw new StartError(`git ${args.join(' ')} failed (exit code ${code}).\n${output.trim()}`)
  return output.split('\n').filter(Boolean)
}

/** Tests that start what they do not import, by what that is. What a test imports vitest finds. */
const startedBy: [changed: RegExp, tests: RegExp][] = [
  [/^lib\/(worker|jobs|database)\//, /^lib\/worker\//],
  [/^lib\/scripts\/|^package(-lock)?\.json$/, /^lib\/scripts\//],
]

/** The files of database tests that start what was changed. */
export function databaseTestsStarting(changed: string[], tests: string[]) {
  return tests.filter((test) => startedBy.some(([of, by]) => by.test(test) && changed.some((file) => of.test(file))))
}

/** What a change may break wherever it is: signing in, the list, a task, a message and its answer. */
const always = ['answer-comes-back', 'store']
/** What a browser meets. */
const isServed = /^(app|components|db|public|lib\/(?!testing\/|scripts\/))(?!.*\.test\.tsx?$)/

/**
 * The browser tests a change touches: those that were changed, those that import a changed file of `e2e/`, those with a word of a changed
 * file's path in their name (`list` of `components/tasks/list/row.tsx`), and, where a browser meets the change at all, the same few always.
 */
export function browserTestsOf(changed: string[], specs: Record<string, string>) {
  const served = changed.filter((file) => isServed.test(file))
  const words = new Set(served.flatMap(wordsOf))
  return Object.keys(specs).filter(
    (spec) =>
      changed.includes(`e2e/${spec}`) ||
      changed.some((file) => file.startsWith('e2e/') && specs[spec]?.includes(`'./${file.slice(4).replace(/\.ts$/, '')}'`)) ||
      (served.length > 0 && always.includes(nameOf(spec))) ||
      wordsOf(nameOf(spec)).some((word) => words.has(word)),
  )
}

const nameOf = (spec: string) => spec.replace('.spec.ts', '')
/** In the singular, without those that say nothing of what a path is about. */
const wordsOf = (path: string) =>
  path
    .toLowerCase()
    .split(/[^a-z]+/)
    .map((word) => word.replace(/s$/, ''))
    .filter((word) => word.length > 2 && !empty.has(word))
const empty = new Set('app back coming component css json lib many own page route schema test tsx two whose'.split(' '))

/** The browser tests there are, by name, with what is written in them. */
export function readBrowserTests(): Record<string, string> {
  const folder = join(root, 'e2e')
  const names = readdirSync(folder).filter((name) => name.endsWith('.spec.ts'))
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

/** Playwright's arguments for these alone: those that run beside each other, then those that nothing may run beside. */
export function runsOf(specs: string[]): string[][] {
  const beside = specs.filter((spec) => !alone.test(spec))
  const others = specs.filter((spec) => alone.test(spec))
  const args = (project: string, some: string[]) => (some.length > 0 ? [['--no-deps', `--project=${project}`, ...some]] : [])
  return [...args('beside', beside), ...args('alone', others)]
}

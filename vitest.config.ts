import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') }

/** What each file took is kept where installing does not remove it. */
const cacheDir = '.data/vitest'

/** Files whose tests start processes and kill them. */
const startsProcesses = /\/lib\/(worker|scripts)\//

/**
 * The longest files first, so that no core waits for a last long one: what starts processes, which takes long everywhere, then the others
 * by what they took here before (vitest keeps that), or by their size where they never ran.
 */
class LongestFirst extends BaseSequencer {
  async sort(files: TestSpecification[]) {
    const sorted = await super.sort(files)
    const long = sorted.filter(({ moduleId }) => startsProcesses.test(moduleId))
    return [...long, ...sorted.filter((file) => !long.includes(file))]
  }
}

export default defineConfig({
  cacheDir,
  test: {
    // What no test imports: the database's own functions and migrations, and how tests begin.
    forceRerunTriggers: [...configDefaults.forceRerunTriggers, '**/db/**/*.sql', '**/lib/testing/{global-setup,each-file}.ts'],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        cacheDir,
        resolve: { alias },
        test: {
          name: 'pure',
          include: ['{lib,db,components}/**/*.test.ts'],
          exclude: ['**/*.db.test.ts', 'node_modules/**'],
          // A busy machine is no fault; what has to be quick is measured by its test.
          testTimeout: 20_000,
          isolate: false,
        },
      },
      {
        cacheDir,
        resolve: { alias },
        test: {
          name: 'database',
          include: ['{lib,db}/**/*.db.test.ts'],
          globalSetup: ['./lib/testing/global-setup.ts'],
          setupFiles: ['./lib/testing/each-file.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          isolate: false,
        },
      },
    ],
  },
})

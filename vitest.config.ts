import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './lib/testing/longest-first'

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') }

/** What each file took is kept where installing does not remove it. */
const cacheDir = '.data/vitest'

export default defineConfig({
  cacheDir,
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        cacheDir,
        resolve: { alias },
        test: {
          name: 'pure',
          include: ['{lib,db,components}/**/*.test.ts'],
          exclude: ['**/*.db.test.ts', 'node_modules/**'],
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

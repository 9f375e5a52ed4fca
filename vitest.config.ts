import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') }

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: { name: 'pure', include: ['{lib,db,components}/**/*.test.ts'], exclude: ['**/*.db.test.ts', 'node_modules/**'] },
      },
      {
        resolve: { alias },
        test: {
          name: 'database',
          include: ['{lib,db}/**/*.db.test.ts'],
          globalSetup: ['./lib/testing/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
})

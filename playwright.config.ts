import { defineConfig } from '@playwright/test'
import { alone } from './lib/scripts/test/alone'

const isRoot = process.getuid?.() === 0

/** `npm test` starts the application on its own data folder and says where; alone, the one `npm start` runs is used. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  retries: 0,
  projects: [
    { name: 'beside', testIgnore: alone, teardown: 'alone' },
    { name: 'alone', testMatch: alone, workers: 1 },
  ],
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : [['list']],
  use: {
    baseURL: process.env.STOREHAND_URL ?? 'http://localhost:3000',
    locale: 'en-US',
    // Each window is new and would fill its store of pages anew: who tests life without a connection says so (e2e/offline.spec.ts).
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || undefined,
      args: isRoot ? ['--no-sandbox', '--disable-dev-shm-usage'] : [],
    },
  },
})

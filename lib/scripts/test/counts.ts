import { existsSync, readFileSync } from 'node:fs'

/** How many tests passed and failed. */
export type Counts = { passed: number; failed: number }

/** Counts of several runs together. */
export const sum = (all: Counts[]): Counts =>
  all.reduce((total, one) => ({ passed: total.passed + one.passed, failed: total.failed + one.failed }), { passed: 0, failed: 0 })

/** One test that either passed or not. */
export const single = (isPassed: boolean): Counts => (isPassed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

type VitestReport = {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

/** What vitest's JSON report says; a file that could not even be loaded is a failure, and so is a missing report. */
export function vitestCounts(file: string, code: number) {
  const report = readReport<VitestReport>(file)
  if (!report) return single(false)
  const unloaded = report.testResults.filter(
    (result) => result.status === 'failed' && result.assertionResults.length === 0,
  ).length
  return settle({ passed: report.numPassedTests, failed: report.numFailedTests + unloaded }, code)
}

type PlaywrightReport = { stats: { expected: number; flaky: number; unexpected: number }; errors: unknown[] }

/** What Playwright's JSON report says; errors outside of tests are failures, and so is a missing report. */
export function playwrightCounts(file: string, code: number) {
  const report = readReport<PlaywrightReport>(file)
  if (!report) return single(false)
  const { expected, flaky, unexpected } = report.stats
  return settle({ passed: expected + flaky, failed: unexpected + report.errors.length }, code)
}

/** A run that ended badly although it counted no failure has failed all the same. */
const settle = (counts: Counts, code: number) => (code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts)

function readReport<Report>(file: string): Report | null {
  if (!existsSync(file)) return null
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

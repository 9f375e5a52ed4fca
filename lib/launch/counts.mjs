import { existsSync, readFileSync } from 'node:fs'

export const none = { passed: 0, failed: 0 }

/** Counts of several runs together. */
export const sum = (all) =>
  all.reduce((total, one) => ({ passed: total.passed + one.passed, failed: total.failed + one.failed }), none)

/** One test that either passed or not. */
export const single = (isPassed) => (isPassed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

/** What vitest's JSON report says; a file that could not even be loaded is a failure. */
export function vitestCounts(file, code) {
  const report = readReport(file)
  if (!report) return single(false)
  const unloaded = report.testResults.filter(
    (result) => result.status === 'failed' && result.assertionResults.length === 0,
  ).length
  return settle({ passed: report.numPassedTests, failed: report.numFailedTests + unloaded }, code)
}

/** What Playwright's JSON report says; errors outside of tests are failures. */
export function playwrightCounts(file, code) {
  const report = readReport(file)
  if (!report) return single(false)
  const { expected, flaky, unexpected } = report.stats
  return settle({ passed: expected + flaky, failed: unexpected + report.errors.length }, code)
}

/** A run that ended badly although it counted no failure has failed all the same. */
const settle = (counts, code) => (code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts)

function readReport(file) {
  if (!existsSync(file)) return null
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

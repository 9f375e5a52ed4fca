import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files whose tests start processes and kill them. */
const startsProcesses = /\/lib\/(worker|scripts)\//

/**
 * The longest files first, so that no core waits for a last long one: what starts processes, which takes long everywhere, then the others
 * by what they took here before (vitest keeps that), or by their size where they never ran.
 */
export class LongestFirst extends BaseSequencer {
  async sort(files: TestSpecification[]) {
    const sorted = await super.sort(files)
    const long = sorted.filter(({ moduleId }) => startsProcesses.test(moduleId))
    return [...long, ...sorted.filter((file) => !long.includes(file))]
  }
}

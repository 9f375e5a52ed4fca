import type { TaskList } from 'graphile-worker'
import type { Logger } from 'pino'
import { describeErrorBriefly } from '@/lib/describe-error'
import { type JobName, jobNames } from '@/lib/jobs/catalogue'
import { handlers } from './handlers'

/** The queue's view of the handlers. A failing job is tried ten times, then parked for people to see (Q-K2). */
export function taskList(log: Logger): TaskList {
  return Object.fromEntries(jobNames.map((name) => [name, (payload: unknown) => runJob(log, name, payload)]))
}

async function runJob(log: Logger, name: JobName, payload: unknown) {
  try {
    await (handlers[name] as (payload: unknown) => Promise<void>)(payload)
  } catch (error) {
    // The queue keeps and writes what it is thrown, too.
    const told = describeErrorBriefly(error)
    log.error({ job: name, error: told }, 'a job failed')
    throw new Error(told)
  }
}

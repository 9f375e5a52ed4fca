/** Every job's name and payload. Whoever enqueues knows the name only; the worker on the roof knows the handler. */
export type Jobs = {
  'messaging.sendMail': { retailerId: string; messageId: string }
  'messaging.settleInbound': { eventId: string }
  'imports.run': { retailerId: string; runId: string }
}

export type JobName = keyof Jobs

export const jobNames = ['messaging.sendMail', 'messaging.settleInbound', 'imports.run'] as const satisfies readonly JobName[]

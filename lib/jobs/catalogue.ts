/** Every job's name and payload. Whoever enqueues knows the name only; the worker, above all domains, knows the handler. */
export type Jobs = {
  'messaging.sendNotice': Notice
  'messaging.sendMail': { retailerId: string; messageId: string }
  'messaging.sendDue': { retailerId: string; messageId: string }
  'messaging.settleInbound': { eventId: string }
  'messaging.fetchFiles': { retailerId: string; messageId: string; emailId: string; tries: number }
  'people.sendReset': { email: string }
  'notifications.sweep': Record<string, never>
  'notifications.push': { retailerId: string; notificationId: string; subscriptionId: string }
  'files.sweep': Record<string, never>
  'tasks.bulk': { retailerId: string; runId: string }
  'imports.run': { retailerId: string; runId: string }
}

export type JobName = keyof Jobs

const everyJob: Record<JobName, true> = {
  'messaging.sendNotice': true,
  'messaging.sendMail': true,
  'messaging.sendDue': true,
  'messaging.settleInbound': true,
  'messaging.fetchFiles': true,
  'people.sendReset': true,
  'notifications.sweep': true,
  'notifications.push': true,
  'files.sweep': true,
  'tasks.bulk': true,
  'imports.run': true,
}
/** All of them: one that is missing above does not compile. */
export const jobNames = Object.keys(everyJob) as JobName[]

/** A mail that Storehand itself writes to one of its people (Q-E6). */
export type Notice = {
  retailerId: string
  messageId: string
  kind: 'invitation' | 'reset' | 'digest'
  to: string
  name: string
  locale: string
  url: string
  by: string
  /** What a digest lists. */
  lines?: string[]
}

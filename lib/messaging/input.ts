import { z } from 'zod'

/** What an associate sends to a task's customer. `key` is made by the browser once per letter (Q-C7); `answers` is the latest message they had seen. */
export const sendMailInput = z.object({
  key: z.uuid(),
  taskId: z.uuid({ error: 'errors.notFound' }),
  subject: z.string().trim().min(1, { error: 'errors.subjectMissing' }).max(200, { error: 'errors.titleLong' }),
  html: z.string().max(200_000, { error: 'errors.textLong' }),
  thenResolve: z.boolean().default(true),
  trustSender: z.boolean().default(false),
})
export type SendMailInput = z.input<typeof sendMailInput>

export const trayMailInput = z.object({ mailId: z.uuid({ error: 'errors.notFound' }) })

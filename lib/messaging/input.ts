import { z } from 'zod'
import { locales } from '@/db/vocabulary'
import { isDay } from '@/lib/i18n/day'
import { maxRecipients } from './max-recipients'

const id = z.uuid({ error: 'errors.notFound' })
const subject = z.string().trim().max(200, { error: 'errors.titleLong' })
const html = z.string().max(200_000, { error: 'errors.textLong' })
const recipients = z
  .array(id)
  .refine((ids) => ids.length <= maxRecipients, { error: 'errors.recipientsMany', params: { count: maxRecipients } })
  .default([])
const fileIds = z.array(id).max(12, { error: 'errors.filesMany' }).default([])
/** What the files are called in this message, in the same order; one without a name keeps its own. */
const fileNames = z
  .array(z.string().trim().max(200, { error: 'errors.titleLong' }))
  .max(12, { error: 'errors.filesMany' })
  .default([])

const moment = z.object({
  day: z.string().refine(isDay, { error: 'errors.day' }),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'errors.time' }),
})

/**
 * What an associate sends to a task's customer, who for its writer is `customerId`, or to several chosen ones. `key` is made by the browser once per message (Q-C7);
 * `respondsToId` is the customer's message it answers and `seen` the newest of ours known to its writer, or that there was none (G-17), `later` the morning or the moment on the store's clock it leaves at, and
 * `canUndo` keeps it ten seconds, so that it can be taken back.
 */
export const sendMailInput = z.object({
  key: z.uuid(),
  taskId: id,
  subject: subject.min(1, { error: 'errors.subjectMissing' }),
  html,
  recipients,
  customerId: id.nullable().default(null),
  fileIds,
  fileNames,
  respondsToId: id.nullable().default(null),
  latestSeenId: z
    .union([id, z.literal('nothing')])
    .nullable()
    .default(null),
  sendAnyway: z.boolean().default(false),
  thenResolve: z.boolean().default(true),
  trustSender: z.boolean().default(false),
  namesAreMeant: z.boolean().default(false),
  later: z
    .union([z.enum(['customer', 'store']), moment])
    .nullable()
    .default(null),
  canUndo: z.boolean().default(false),
})
export type SendMailInput = z.input<typeof sendMailInput>
export type SendMail = z.output<typeof sendMailInput>

const phrase = z.string().max(20_000, { error: 'errors.textLong' })

/** `key`: of a send of this message whose answer was lost; `filled`: see Filled. */
export const keepDraftInput = z.object({
  taskId: id,
  key: id.nullable().default(null),
  version: z.number().int().min(0),
  subject,
  html,
  recipients,
  fileIds,
  fileNames,
  respondsToId: id.nullable().default(null),
  filled: z
    .array(z.tuple([phrase, phrase]))
    .max(500, { error: 'errors.textLong' })
    .default([]),
})
export type KeepDraftInput = z.input<typeof keepDraftInput>

/** `customerId`: whose mail is shown, of several; null: the task's own customer. */
export const previewMessageInput = z.object({
  taskId: id,
  subject,
  html,
  fileIds,
  fileNames,
  customerId: id.nullable().default(null),
})
export type PreviewMessageInput = z.input<typeof previewMessageInput>

export const draftVersionInput = z.object({ taskId: id, version: z.number().int().min(1) })
export type DraftVersionInput = z.input<typeof draftVersionInput>

export const takeBackInput = z.object({ taskId: id, messageIds: z.array(id).min(1).max(maxRecipients) })
export type TakeBackInput = z.input<typeof takeBackInput>

/** One message of a task. */
export const messageInput = z.object({ taskId: id, messageId: id })
export type MessageInput = z.input<typeof messageInput>

const templateContent = {
  subject: z.string().trim().min(1, { error: 'errors.subjectMissing' }).max(500, { error: 'errors.textLong' }),
  body: z.string().trim().min(1, { error: 'errors.textMissing' }).max(50_000, { error: 'errors.textLong' }),
}
export const saveTemplateInput = z.object({
  templateId: id.optional(),
  version: z.string().optional(),
  name: z.string().trim().min(1, { error: 'errors.nameMissing' }).max(120, { error: 'errors.titleLong' }),
  locale: z
    .union([z.literal('').transform(() => null), z.enum(locales)])
    .nullable()
    .default(null),
  ...templateContent,
})
export type SaveTemplateInput = z.input<typeof saveTemplateInput>
export const templateIdInput = z.object({ templateId: id })
export const previewTemplateInput = z.object({
  ...templateContent,
  locale: z
    .union([z.literal('').transform(() => null), z.enum(locales)])
    .nullable()
    .default(null),
  customerId: id.optional(),
})
export const fillTemplateInput = z.object({ templateId: id, taskId: id, forSeveral: z.boolean().default(false) })
export type FillTemplateInput = z.input<typeof fillTemplateInput>

export const unassignedMailInput = z.object({ mailId: id })

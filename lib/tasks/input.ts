import { z } from 'zod'
import { bulkActions, priorities, taskTypes } from '@/db/vocabulary'
import { isDay } from '@/lib/i18n/day'
import { unknownVariables } from './definition/message-variables'
import { maxProducts, maxTaskFiles } from './task'

export const id = z.uuid({ error: 'errors.notFound' })
/** Somebody found by name; empty where nobody was. What was typed and is nobody's name is told so. */
export const person = z.union([z.literal(''), z.uuid({ error: 'errors.personNotChosen' })])
const store = z.union([z.literal(''), z.uuid({ error: 'errors.storeNotChosen' })])
/** A year typed halfway (0026) is no year anybody means. */
const isNear = (text: string) => isDay(text) && text > '2000' && text < '2100'
const day = z.string().refine(isNear, { error: 'errors.day' })
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'errors.time' })

/** A due day, or a day and a time on the store's clock; both may be left out. */
export const due = { dueOn: z.union([z.literal(''), day]).default(''), dueTime: z.union([z.literal(''), time]).default('') }

/** A moment as the store's clock shows it; left out, it stays as it is. */
const local = z.string().refine((text) => /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/.test(text) && isNear(text.slice(0, 10)), {
  error: 'errors.moment',
})
const span = { startsAt: z.union([z.literal(''), local]).optional(), endsAt: z.union([z.literal(''), local]).optional() }

/** Words of a message to be; what could never be filled in is told before it is ever sent (G-7). */
const isFillable = (text: string) => unknownVariables(text).length === 0
const unfillable = { error: 'errors.variablesTyped' }

const words = {
  title: z.string().trim().min(1, { error: 'errors.titleMissing' }).max(200, { error: 'errors.titleLong' }),
  description: z.string().trim().min(1, { error: 'errors.descriptionMissing' }).max(20_000, { error: 'errors.textLong' }),
  /** Whether the description is bare words or HTML, as an editor gives it (T-1). */
  descriptionIs: z.enum(['text', 'html']).default('text'),
  type: z.enum(taskTypes).default('email'),
  priority: z.enum(priorities).default('normal'),
  suggestedSubject: z.string().trim().max(200, { error: 'errors.titleLong' }).refine(isFillable, unfillable).default(''),
  suggestedCopy: z.string().trim().max(20_000, { error: 'errors.textLong' }).refine(isFillable, unfillable).default(''),
}

/** What comes with a task for the message (G-6). Left out, it stays as it is. */
const materials = {
  productIds: z.array(id).max(maxProducts, { error: 'errors.productsMost' }).optional(),
  assetId: z
    .union([z.literal('').transform(() => null), id])
    .nullable()
    .optional(),
}

/** The customer it is about; nobody when left empty. */
const customer = z.union([z.literal('').transform(() => null), id]).nullable()

export const timeNeedsDay = <T extends { dueOn: string; dueTime: string }>(input: T) => !(input.dueTime && !input.dueOn)
/** Told beside what is wrong with other fields, not after it. */
const atOnce = { when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null }
export const needsDay = { error: 'errors.timeWithoutDay', path: ['dueOn'], ...atOnce }

type Span = { startsAt?: string; endsAt?: string }
const endHasStart = ({ startsAt, endsAt }: Span) => !(endsAt && startsAt === '')
const needsStart = { error: 'errors.endWithoutStart', path: ['startsAt'], ...atOnce }
const endsLater = ({ startsAt, endsAt }: Span) => !(startsAt && endsAt && endsAt <= startsAt)
const endsFirst = { error: 'errors.endsFirst', path: ['endsAt'], ...atOnce }

/** The browser's own key of a press: sent again, it is the same press (Q-C7). */
const key = id.optional()

const orNone = z
  .union([z.literal('').transform(() => null), id])
  .nullable()
  .default(null)
/** What a task is about besides, for whom it is done, and what is attached (T-1). */
const about = {
  accountId: orNone,
  orderId: orNone,
  flowId: orNone,
  doneForIds: z.array(id).max(50).default([]),
  fileIds: z.array(id).max(maxTaskFiles, { error: 'errors.filesMost' }).default([]),
}

/** What every new task is made from. */
const newTask = { ...words, ...due, ...span, ...materials, ...about, key, customerId: customer.default(null) }

/** What a manager or admin says to make one group task in each of the chosen stores, or in every store they see (G-1). */
export const createGroupTaskInput = z
  .object({
    ...newTask,
    storeIds: z.array(id).max(2000).default([]),
    everyStore: z.boolean().default(false),
  })
  .refine(timeNeedsDay, needsDay)
  .refine(endHasStart, needsStart)
  .refine(endsLater, endsFirst)
  .refine(({ storeIds, everyStore }) => everyStore || !storeIds || storeIds.length > 0, {
    error: 'errors.storeMissing',
    path: ['storeIds'],
    ...atOnce,
  })
export type CreateGroupTaskInput = z.input<typeof createGroupTaskInput>

export const createPersonalTaskInput = z
  .object({
    ...newTask,
    /** Oneself where nobody is named. */
    assigneeId: person.default(''),
  })
  .refine(timeNeedsDay, needsDay)
  .refine(endHasStart, needsStart)
  .refine(endsLater, endsFirst)
export type CreatePersonalTaskInput = z.input<typeof createPersonalTaskInput>

/** `version` is the one the form was filled from: a save made from an older one is refused (T-16). A customer left out stays. */
export const editTaskInput = z
  .object({
    taskId: id,
    version: z.coerce.number().int().optional(),
    customerId: customer.optional(),
    /** Who does it; left out or empty, it stays. */
    assigneeId: person.transform((given) => given || undefined).optional(),
    ...words,
    ...due,
    ...span,
    ...materials,
  })
  .refine(timeNeedsDay, needsDay)
  .refine(endHasStart, needsStart)
  .refine(endsLater, endsFirst)
export type EditTaskInput = z.input<typeof editTaskInput>

export const taskIdInput = z.object({ taskId: id })
export type TaskIdInput = z.input<typeof taskIdInput>

/** A day, a day and a time on the store's clock, or a moment that was read before. */
export const setDueInput = z.object({ taskId: id, dueAt: z.iso.datetime().optional(), ...due }).refine(timeNeedsDay, needsDay)
export type SetDueInput = z.input<typeof setDueInput>

export const setPriorityInput = z.object({ taskId: id, priority: z.enum(priorities) })
export type SetPriorityInput = z.input<typeof setPriorityInput>

export const moveTaskInput = z.object({ taskId: id, storeId: id })
export type MoveTaskInput = z.input<typeof moveTaskInput>

export const assignTaskInput = z.object({ taskId: id, assigneeId: id })
export type AssignTaskInput = z.input<typeof assignTaskInput>

export const startBulkInput = z
  .object({
    key,
    action: z.enum(bulkActions),
    taskIds: z.array(id).max(500).optional(),
    query: z.string().max(2000).default(''),
    typedCount: z.coerce.number().int().optional(),
    storeId: store.optional(),
    /** Whom people's own tasks are given to. */
    assigneeId: person.optional(),
    priority: z.enum(priorities).optional(),
    ...due,
  })
  .refine(timeNeedsDay, needsDay)
  .refine(({ action, storeId, assigneeId }) => action !== 'assign' || storeId || assigneeId !== undefined, {
    error: 'errors.storeNotChosen',
    path: ['storeId'],
  })
  .refine(({ action, assigneeId }) => action !== 'assign' || assigneeId !== '', {
    error: 'errors.personMissing',
    path: ['assigneeId'],
  })
  .refine(({ action, priority }) => action !== 'priority' || priority, { error: 'errors.field', path: ['priority'] })
export type StartBulkInput = z.input<typeof startBulkInput>

export const saveViewInput = z.object({
  name: z.string().trim().min(1, { error: 'errors.viewNameMissing' }).max(60, { error: 'errors.titleLong' }),
  query: z.string().max(2000),
  isShared: z.boolean().default(false),
  storeId: id.nullable().default(null),
})
export type SaveViewInput = z.input<typeof saveViewInput>
export const viewIdInput = z.object({ viewId: id })

export const runIdInput = z.object({ runId: id })
export type RunIdInput = z.input<typeof runIdInput>

export const reopenInput = z.object({
  taskId: id,
  reason: z.string().trim().min(1, { error: 'errors.reasonMissing' }).max(500, { error: 'errors.textLong' }),
})

export const commentInput = z.object({
  taskId: id,
  text: z.string().trim().min(1, { error: 'errors.textMissing' }).max(5000, { error: 'errors.textLong' }),
  key,
  /** Colleagues named with @. */
  mentions: z.array(id).max(20).default([]),
})

export const remindMeInput = z.object({
  taskId: id,
  day,
  time: z.union([z.literal('').transform(() => '09:00'), time]).default('09:00'),
})
export type RemindMeInput = z.input<typeof remindMeInput>

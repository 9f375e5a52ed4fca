import { z } from 'zod'
import { taskTypes } from '@/db/vocabulary'
import { touchpointInput, typedValuesInput } from '@/lib/records/record-input'
import { due, id, needsDay, person, timeNeedsDay } from '@/lib/tasks/input'

const followUp = z
  .object({
    title: z.string().trim().min(1, { error: 'errors.titleMissing' }).max(200, { error: 'errors.titleLong' }),
    description: z.string().trim().max(20_000, { error: 'errors.textLong' }).default(''),
    type: z.enum(taskTypes).default('call'),
    /** Oneself where nobody is named. */
    assigneeId: person.default(''),
    ...due,
  })
  .refine(timeNeedsDay, needsDay)
export type FollowUp = z.output<typeof followUp>

/** Everything that may follow from closing a task; nothing of it has to. */
export const completeTaskInput = z.object({
  taskId: id,
  key: id.optional(),
  outcomeId: z
    .union([z.literal('').transform(() => null), id])
    .nullable()
    .default(null),
  touchpoint: touchpointInput.nullable().default(null),
  values: typedValuesInput.default([]),
  followUps: z.array(followUp).max(10).default([]),
})
export type CompleteTaskInput = z.input<typeof completeTaskInput>
export type Completion = z.output<typeof completeTaskInput>

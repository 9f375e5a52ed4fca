import { z } from 'zod'
import type { retailerSettings } from '@/db/schema/settings'
import { canonicalZone, isTimeZone } from '@/lib/i18n/time-zones'

export type TaskSettings = Pick<typeof retailerSettings.$inferSelect, 'reopensWithinDays' | 'onlyAdminsEdit'>

/** The same with the chain's own zone, whose clock holds where there is no store. */
export type ChainSettings = TaskSettings & { timeZone: string }

/** What holds before a retailer chose anything: an answer always reopens, and who made a task edits it (G-14, R-3). */
export const usualTaskSettings: TaskSettings = { reopensWithinDays: null, onlyAdminsEdit: false }

export const maxReopeningDays = 365

const days = z.coerce
  .number({ error: 'errors.reopeningDays' })
  .int({ error: 'errors.reopeningDays' })
  .min(1, { error: 'errors.reopeningDays' })
  .max(maxReopeningDays, { error: 'errors.reopeningDays' })

const reopening = z.discriminatedUnion('reopening', [
  z.object({ reopening: z.literal('always') }),
  z.object({ reopening: z.literal('within'), days }),
])

const rest = z.object({
  onlyAdminsEdit: z.boolean(),
  timeZone: z.string().refine(isTimeZone, { error: 'errors.timeZone', abort: true }).transform(canonicalZone).optional(),
  version: z.string().optional(),
})

/** What an admin submits; the days are looked at only where they count, and no zone leaves it as it is. */
export const taskSettingsInput = z.intersection(reopening, rest)
export type TaskSettingsInput = z.input<typeof taskSettingsInput>

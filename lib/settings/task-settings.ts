import { z } from 'zod'
import type { retailerSettings } from '@/db/schema/settings'

export type TaskSettings = Pick<typeof retailerSettings.$inferSelect, 'reopensWithinDays' | 'onlyAdminsEdit'>

/** What holds before a retailer chose anything: an answer always reopens, and who made a task edits it (G-14, R-3). */
export const usualTaskSettings: TaskSettings = { reopensWithinDays: null, onlyAdminsEdit: false }

export const mostReopeningDays = 365

const days = z.coerce
  .number({ error: 'errors.reopeningDays' })
  .int({ error: 'errors.reopeningDays' })
  .min(1, { error: 'errors.reopeningDays' })
  .max(mostReopeningDays, { error: 'errors.reopeningDays' })

const reopening = z.discriminatedUnion('reopening', [
  z.object({ reopening: z.literal('always') }),
  z.object({ reopening: z.literal('within'), days }),
])

/** What an admin submits; the days are looked at only where they count. */
export const taskSettingsInput = z.intersection(reopening, z.object({ onlyAdminsEdit: z.boolean(), seen: z.string().optional() }))
export type TaskSettingsInput = z.input<typeof taskSettingsInput>

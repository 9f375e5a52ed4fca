import { z } from 'zod'
import { cursorField } from '@/lib/database/cursor'
import { storable } from '@/lib/i18n/storable'

export const whoseBooks = ['all', 'primary', 'secondary', 'stores'] as const

/** What a list of customers is asked for, from its address; what makes no sense is left out. */
export const customerFilter = z.object({
  q: z.string().transform(storable(100)).catch(''),
  whose: z.enum(whoseBooks).catch('all'),
  after: cursorField,
})
export type CustomerFilter = z.output<typeof customerFilter>

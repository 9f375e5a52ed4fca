import { z } from 'zod'
import { storable } from '@/lib/i18n/storable'

export const whoseBooks = ['all', 'primary', 'secondary', 'stores'] as const

/** What a list of customers is asked for, from its address; what makes no sense is left out. */
export const customerFilter = z.object({
  q: z.string().transform(storable(100)).catch(''),
  whose: z.enum(whoseBooks).catch('all'),
  after: z
    .string()
    .regex(/^[^\0]{0,300}~[0-9a-f-]{36}$/)
    .catch(''),
})
export type CustomerFilter = z.output<typeof customerFilter>

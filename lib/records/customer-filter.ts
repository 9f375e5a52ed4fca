import { z } from 'zod'

export const whoseBooks = ['all', 'primary', 'secondary', 'stores'] as const

/** What a list of customers is asked for, from its address; what makes no sense is left out. */
export const customerFilter = z.object({
  q: z.string().trim().max(100).catch(''),
  whose: z.enum(whoseBooks).catch('all'),
  after: z
    .string()
    .regex(/^.{0,300}~[0-9a-f-]{36}$/)
    .catch(''),
})
export type CustomerFilter = z.output<typeof customerFilter>

import { z } from 'zod'
import { locales } from '@/db/vocabulary'

export const signInInput = z.object({
  email: z.string().trim().min(1, { error: 'errors.email' }).max(320, { error: 'errors.email' }),
  password: z.string().max(1000),
})
export const localeInput = z.object({ locale: z.enum(locales) })
export const retailerInput = z.object({ retailerId: z.uuid({ error: 'errors.notFound' }) })
export const nothingInput = z.object({})

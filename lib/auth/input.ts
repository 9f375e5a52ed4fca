import { z } from 'zod'
import { locales } from '@/db/vocabulary'

export const localeInput = z.object({ locale: z.enum(locales) })
export const retailerInput = z.object({ retailerId: z.uuid({ error: 'errors.notFound' }) })
export const signOutInput = z.object({})

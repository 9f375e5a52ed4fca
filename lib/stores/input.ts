import { z } from 'zod'
import { locales } from '@/db/vocabulary'
import { isTimeZone } from '@/lib/i18n/time'

const short = z.string().trim().max(200, { error: 'errors.titleLong' }).default('')
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'errors.time' })

export const storeInput = z.object({
  number: z.string().trim().min(1, { error: 'errors.numberMissing' }).max(60, { error: 'errors.titleLong' }),
  name: z.string().trim().min(1, { error: 'errors.nameMissing' }).max(200, { error: 'errors.titleLong' }),
  address: short,
  city: short,
  region: short,
  postalCode: short,
  country: short,
  phone: short,
  latitude: z.number().min(-90).max(90).nullable().default(null),
  longitude: z.number().min(-180).max(180).nullable().default(null),
  timeZone: z.string().refine(isTimeZone, { error: 'errors.timeZone' }),
  locale: z.enum(locales).default('en'),
  opensAt: time.default('09:00'),
  closesAt: time.default('19:00'),
})
export type StoreInput = z.input<typeof storeInput>
export type StoreValues = z.output<typeof storeInput>

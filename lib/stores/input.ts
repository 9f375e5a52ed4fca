import { z } from 'zod'
import { locales } from '@/db/vocabulary'
import { isCountry } from '@/lib/i18n/countries'
import { canonicalZone, isTimeZone } from '@/lib/i18n/time-zones'
import { hoursIn, writeHours } from './opening-hours'
import { isDialledAbroad, readPhone } from './phone'

const short = z.string().trim().max(200, { error: 'errors.titleLong' }).default('')
const country = short
  .transform((code) => code.toUpperCase())
  .refine((code) => code === '' || isCountry(code), { error: 'errors.country' })
const hours = z
  .string()
  .max(300, { error: 'errors.hours' })
  .transform((text, context) => {
    const found = hoursIn(text)
    if ('week' in found) return writeHours(found.week)
    context.addIssue({ code: 'custom', message: found.refused.key, params: found.refused.values })
    return z.NEVER
  })

/** What a store may be, whether somebody types it or a file brings it. */
export const storeInput = z.object({
  number: z.string().trim().min(1, { error: 'errors.numberMissing' }).max(60, { error: 'errors.titleLong' }),
  name: z.string().trim().min(1, { error: 'errors.nameMissing' }).max(200, { error: 'errors.titleLong' }),
  address: short,
  city: short,
  region: short,
  postalCode: short,
  country,
  phone: short,
  latitude: z
    .number({ error: 'errors.latitude' })
    .min(-90, { error: 'errors.latitude' })
    .max(90, { error: 'errors.latitude' })
    .nullable()
    .default(null),
  longitude: z
    .number({ error: 'errors.longitude' })
    .min(-180, { error: 'errors.longitude' })
    .max(180, { error: 'errors.longitude' })
    .nullable()
    .default(null),
  timeZone: z.string().refine(isTimeZone, { error: 'errors.timeZone', abort: true }).transform(canonicalZone),
  locale: z.enum(locales).default('en'),
  /** As people write them; see hoursIn. */
  hours: hours.default('Mo-Su 09:00-19:00'),
})

/** Beside what is wrong with other fields; these look again at what they need, which may be wrong itself. */
const atOnce = { when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null }
const isPhone = ({ phone, country }: { phone: string; country: string }) =>
  typeof phone !== 'string' || phone === '' || (country !== '' && !isCountry(country)) || readPhone(phone, country) !== null

const phoneError = ({ input }: { input?: unknown }) =>
  isDialledAbroad(String((input as { phone?: unknown }).phone)) ? 'errors.phoneNone' : 'errors.phone'

/** What somebody types, who can be asked to look at the phone again (Q-V3); a file's odd phone is kept as it came. */
export const typedStoreInput = storeInput.refine(isPhone, { error: phoneError, path: ['phone'], ...atOnce })
export type StoreInput = z.input<typeof storeInput>
export type StoreValues = z.output<typeof storeInput>

import { z } from 'zod'
import { channels, locales, relationshipKinds } from '@/db/vocabulary'
import { canonicalZone, isTimeZone } from '@/lib/i18n/time-zones'
import type { CustomerField } from './customer-fields'

const short = z.string().trim().max(120, { error: 'errors.titleLong' })
const orNone = <Of extends z.ZodType>(of: Of) => z.union([z.literal('').transform(() => null), of]).default(null)
const customerId = z.uuid({ error: 'errors.customerNotFound' })

/** How a customer is reached: an address or a number. */
export const contactKinds = ['email', 'phone'] as const
export type ContactKind = (typeof contactKinds)[number]

const fields = {
  givenName: short.min(1, { error: 'errors.givenNameMissing' }),
  name: z.string().trim().min(1, { error: 'errors.personNameMissing' }).max(241, { error: 'errors.titleLong' }),
  city: short.default(''),
  locale: orNone(z.enum(locales)),
  timeZone: orNone(z.string().refine(isTimeZone, { error: 'errors.timeZone', abort: true }).transform(canonicalZone)),
  preferredChannel: orNone(z.enum(channels)),
} satisfies Record<CustomerField, z.ZodType>

/** Who a customer is, as somebody types it; made from a version, so that a stale save is told (T-16). */
export const editCustomerInput = z.object({ customerId, version: z.number().int(), ...fields })

const contact = z.object({
  customerId,
  kind: z.enum(contactKinds),
  value: z.string().trim().max(320, { error: 'errors.titleLong' }),
})
export const addContactInput = contact
/** `value` is the address or number it is about. */
export const contactInput = contact
export const correctContactInput = contact.extend({ from: z.string().max(320) })

const membershipId = z.uuid({ error: 'errors.personNotFound' }).optional()
/** Whose book: one's own where nobody is named. */
export const putInBookInput = z.object({ customerId, membershipId, kind: z.enum(relationshipKinds) })
export const takeOutOfBookInput = z.object({ customerId, membershipId })

export type EditCustomerInput = z.input<typeof editCustomerInput>
export type PutInBookInput = z.input<typeof putInBookInput>
export type TakeOutOfBookInput = z.input<typeof takeOutOfBookInput>

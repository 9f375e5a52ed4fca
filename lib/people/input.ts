import { z } from 'zod'
import { locales, themes } from '@/db/vocabulary'

const id = z.uuid({ error: 'errors.notFound' })
const emailOr = (missing: string) =>
  z
    .string()
    .trim()
    .toLowerCase()
    .min(1, { error: missing })
    .pipe(z.email({ error: 'errors.email' }))
const storeRoles = ['associate', 'store_manager', 'regional_manager', 'corporate_admin'] as const

const access = {
  role: z.enum(storeRoles),
  homeStoreId: z
    .union([z.literal('').transform(() => null), id])
    .nullable()
    .default(null),
  storeIds: z.array(id).max(2000).default([]),
}
const needsStore = (input: { role: string; homeStoreId: string | null }) =>
  input.role === 'corporate_admin' || input.homeStoreId !== null
const storeMissing = { error: 'errors.homeStoreMissing', path: ['homeStoreId'] }

const name = z.string().trim().min(1, { error: 'errors.personNameMissing' }).max(120, { error: 'errors.titleLong' })

export const inviteInput = z
  .object({
    name,
    email: emailOr('errors.theirEmailMissing'),
    ...access,
  })
  .refine(needsStore, storeMissing)

export const personInput = z.object({ membershipId: id })
export const changePersonInput = z
  .object({ membershipId: id, version: z.string().optional(), ...access })
  .refine(needsStore, storeMissing)
export const correctPersonInput = changePersonInput.safeExtend({ name, agreedStores: z.string().max(100_000).default('') })

export const passwordInput = z.object({ token: z.string().max(100), password: z.string().max(1000) })
export const changePasswordInput = z.object({ current: z.string().max(1000), password: z.string().max(1000) })
export const resetInput = z.object({ email: emailOr('errors.emailMissing') })
export const signInInput = z.object({
  email: z.string().trim().min(1, { error: 'errors.emailMissing' }).max(320, { error: 'errors.email' }),
  password: z.string().min(1, { error: 'errors.passwordMissing' }).max(1000),
})
export const profileInput = z.object({
  locale: z.enum(locales).optional(),
  theme: z.enum(themes).optional(),
  signature: z.string().trim().max(1000, { error: 'errors.textLong' }).optional(),
  hasShortcuts: z.boolean().optional(),
})

import { z } from 'zod'
import { accountKinds, healths } from '@/db/vocabulary'

const id = z.uuid({ error: 'errors.notFound' })
const orNone = z.union([z.literal('').transform(() => null), z.uuid({ error: 'errors.storeNotChosen' })]).nullable()

const words = {
  name: z.string().trim().min(1, { error: 'errors.nameMissing' }).max(200, { error: 'errors.titleLong' }),
  number: z
    .string()
    .trim()
    .max(60, { error: 'errors.titleLong' })
    .transform((text) => text || null)
    .default(null),
  kind: z.enum(accountKinds).default('household'),
  storeId: orNone.default(null),
}

export const addAccountInput = z.object(words)
/** `version` is the one the form was filled from: a save made from an older one is refused (T-16). */
export const editAccountInput = z.object({ accountId: id, version: z.coerce.number().int(), ...words })
export const setHealthInput = z.object({
  accountId: id,
  health: z.union([z.literal('').transform(() => null), z.enum(healths)]).nullable(),
  /** What it was when one looked. */
  was: z.union([z.literal('').transform(() => null), z.enum(healths)]).nullable(),
})
export const accountUserInput = z.object({ accountId: id, customerId: id })
export const giveRoleInput = z.object({
  accountId: id,
  roleId: z.uuid({ error: 'errors.roleGone' }),
  membershipId: z.uuid({ error: 'errors.personNotChosen' }),
})
export const takeRoleInput = z.object({ accountId: id, assignmentId: id })

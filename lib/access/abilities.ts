import type { Feature, Role } from '@/db/vocabulary'
import { Forbidden } from '@/lib/errors'
import type { Scope } from './scope'

const everybodyInStores: readonly Role[] = ['associate', 'store_manager', 'regional_manager', 'corporate_admin']
const managers: readonly Role[] = ['store_manager', 'regional_manager', 'corporate_admin']
const admins: readonly Role[] = ['corporate_admin']

/** Who may do what; a verb asks for one of these before anything else. */
const abilities = {
  'task.see': everybodyInStores,
  'task.act': everybodyInStores,
  'task.createGroup': managers,
  'task.createPersonal': everybodyInStores,
  'customer.see': everybodyInStores,
  'book.manage': managers,
  'people.manage': admins,
  'stores.manage': admins,
  'stores.import': admins,
  'addresses.manage': admins,
  'templates.manage': admins,
  'catalogue.manage': admins,
  'settings.manage': admins,
  'features.switch': ['account_manager'],
  'simulator.use': everybodyInStores,
} satisfies Record<string, readonly Role[]>

export type Ability = keyof typeof abilities

/** Whether the person could; for showing a button, never instead of authorize(). */
export function can(scope: Scope, ability: Ability): boolean {
  const { actor } = scope
  if (actor.kind === 'system') return true
  return (abilities[ability] as readonly Role[]).includes(actor.role)
}

/** Throws Forbidden unless the person may. */
export function authorize(scope: Scope, ability: Ability) {
  if (!can(scope, ability)) throw new Forbidden()
}

/** Throws Forbidden while the retailer's feature is off (G-2, R-7). */
export function requireFeature(scope: Scope, feature: Feature) {
  if (!scope.features.includes(feature)) throw new Forbidden('errors.featureOff')
}

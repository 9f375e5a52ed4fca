import { locales, type Role } from '@/db/vocabulary'
import { fold } from '@/lib/i18n/fold'
import { getTranslator } from '@/lib/i18n/translator'
import { oneOfWords } from './cell-values'

/** Other names that people use for a role, beside those on our screens. An import cannot make anybody an account manager. */
const others = {
  associate:
    'sales associate, seller, advisor, asociado, asociada, asesora, vendedor, vendedora, dependiente, sprzedawczyni, doradca, doradczyni',
  store_manager:
    'manager, encargado, encargada, gerente, gerenta, gerenta de tienda, encargado de tienda, encargada de tienda, kierownik, kierowniczka, kierowniczka sklepu',
  regional_manager:
    'area manager, gerenta regional, jefe de zona, jefa de zona, kierownik regionu, kierowniczka regionu, kierowniczka regionalna',
  corporate_admin:
    'admin, administrator, administrador, administradora, administradora corporativa, administratorka, administratorka sieci',
}
type FileRole = keyof typeof others
const roles = Object.keys(others) as FileRole[]

const contactKindsOf = (role: FileRole) => [
  role.replaceAll('_', ' '),
  ...locales.map((locale) => fold(getTranslator(locale)(`profile.roles.${role}`))),
  ...others[role].split(', '),
]
const roleWord = oneOfWords(Object.fromEntries(roles.map((role) => [role, contactKindsOf(role)])))

/** The role that a cell names, by its name on our screens in any of our languages or by another usual name; capitals make no difference (D-1). */
export const roleCell = (text: string): Role | null => roles.find((role) => role === roleWord(text)) ?? null

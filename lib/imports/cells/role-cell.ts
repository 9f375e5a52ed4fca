import { locales, type Role } from '@/db/vocabulary'
import { fold } from '@/lib/i18n/fold'
import { getTranslator } from '@/lib/i18n/translator'
import { oneOfWords } from './cell-values'

/** What people call a role beside what the screens call it. No file makes an account manager. */
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

/** A role by what the screens call it in any of our languages, in whatever capitals, or by what else people call it (D-1). */
export const roleCell = (text: string): Role | null => roles.find((role) => role === roleWord(text)) ?? null

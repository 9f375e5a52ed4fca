import type { Scope } from '@/lib/tenancy/scope'
import { filledWords } from './back-to-places'
import { fillTemplate } from './fill-template'
import type { FillTemplateInput } from './input'

/** A template's words for a letter; `filled` are those that become places again when it goes to somebody else too (G-7). */
export async function fillLetter(scope: Scope, given: FillTemplateInput) {
  if (given.forSeveral) return { ...(await fillTemplate(scope, given)), filled: [] }
  const [letter, several] = await Promise.all([fillTemplate(scope, given), fillTemplate(scope, { ...given, forSeveral: true })])
  return { ...letter, filled: filledWords(letter, several) }
}

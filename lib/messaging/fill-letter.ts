import { DomainError } from '@/lib/errors'
import type { Scope } from '@/lib/tenancy/scope'
import { type Filled, filledWords } from './back-to-places'
import { fillTemplate } from './fill-template'
import type { FillTemplateInput } from './input'

/** A template's words for a letter; `filled` are those that become places again when it goes to somebody else too (G-7). */
export async function fillLetter(scope: Scope, given: FillTemplateInput): Promise<FilledLetter> {
  const letter = await fillTemplate(scope, given)
  if (given.forSeveral) return { ...letter, filled: [] }
  try {
    return { ...letter, filled: filledWords(letter, await fillTemplate(scope, { ...given, forSeveral: true })) }
  } catch (error) {
    // It is filled in as asked; what is not known here is looked for again when the letter is sent.
    if (!(error instanceof DomainError)) throw error
    return { ...letter, filled: [] }
  }
}
type FilledLetter = Awaited<ReturnType<typeof fillTemplate>> & { filled: Filled[] }

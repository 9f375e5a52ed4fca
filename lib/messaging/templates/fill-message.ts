import type { Scope } from '@/lib/access/scope'
import { DomainError } from '@/lib/errors'
import type { FillTemplateInput } from '@/lib/messaging/input'
import { type Filled, filledValues } from './back-to-variables'
import { fillTemplate } from './fill-template'

/** A template's words for a message; `filled` are those that become variables again when it goes to somebody else too (G-7). */
export async function fillMessage(scope: Scope, input: FillTemplateInput): Promise<FilledMessage> {
  const message = await fillTemplate(scope, input)
  if (input.forSeveral) return { ...message, filled: [] }
  try {
    return { ...message, filled: filledValues(message, await fillTemplate(scope, { ...input, forSeveral: true })) }
  } catch (error) {
    // It is filled in as asked; what is not known here is looked for again when the message is sent.
    if (!(error instanceof DomainError)) throw error
    return { ...message, filled: [] }
  }
}
type FilledMessage = Awaited<ReturnType<typeof fillTemplate>> & { filled: Filled[] }

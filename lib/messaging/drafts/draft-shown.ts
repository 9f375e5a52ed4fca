import { and, inArray } from 'drizzle-orm'
import { customers } from '@/db/schema/records'
import { personOf, type Scope } from '@/lib/access/scope'
import { visible } from '@/lib/access/visible'
import { DomainError } from '@/lib/errors'
import { getTranslator } from '@/lib/i18n/translator'
import { requireFiles } from '@/lib/messaging/outbound/readable-files'
import { recipientOf } from '@/lib/messaging/outbound/recipient'
import { namedDoer } from '@/lib/tasks/named-doer'
import { findDraft } from './draft'

/** The draft of a task one may see, with its files and the names of those it goes to; `why` one of them cannot be written to now. */
export async function readDraftShown(scope: Scope, taskId: string) {
  const draft = await findDraft(scope, taskId)
  if (!draft) return null
  const { fileIds, fileNames, recipients, hasLeft, ...message } = draft
  const files = await requireFiles(scope, fileIds, fileNames)
  const people =
    recipients.length === 0
      ? []
      : await scope.db
          .select({ id: customers.id, name: customers.name })
          .from(customers)
          .where(and(visible(scope, customers), inArray(customers.id, recipients)))
  return {
    ...message,
    by: namedDoer(getTranslator(personOf(scope).locale), { name: draft.by, hasLeft }),
    files: files.map(({ id, token, name, contentType }) => ({ id, token, name, contentType })),
    recipients: (await Promise.all(people.map((person) => reached(scope, person)))).toSorted(
      (one, other) => recipients.indexOf(one.id) - recipients.indexOf(other.id),
    ),
  }
}
type Named = { id: string; name: string; why?: string }

async function reached(scope: Scope, person: Named): Promise<Named> {
  try {
    await recipientOf(scope, person.id)
    return person
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return { ...person, why: getTranslator(personOf(scope).locale)(error.key, error.values) }
  }
}
export type DraftShown = NonNullable<Awaited<ReturnType<typeof readDraftShown>>>

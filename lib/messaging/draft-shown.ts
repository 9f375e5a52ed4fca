import { and, inArray } from 'drizzle-orm'
import { customers } from '@/db/schema/records'
import type { Scope } from '@/lib/tenancy/scope'
import { visible } from '@/lib/tenancy/visible'
import { findDraft } from './draft'
import { requireFiles } from './readable-files'

/** The draft of a task one may see, with its files and the names of those it goes to. */
export async function readDraftShown(scope: Scope, taskId: string) {
  const draft = await findDraft(scope, taskId)
  if (!draft) return null
  const { fileIds, fileNames, recipients, ...words } = draft
  const files = await requireFiles(scope, fileIds, fileNames)
  const people =
    recipients.length === 0
      ? []
      : await scope.db
          .select({ id: customers.id, name: customers.name })
          .from(customers)
          .where(and(visible(scope, customers), inArray(customers.id, recipients)))
  return {
    ...words,
    files: files.map(({ id, token, name, contentType }) => ({ id, token, name, contentType })),
    recipients: recipients.flatMap((id) => people.find((person) => person.id === id) ?? []),
  }
}
export type DraftShown = NonNullable<Awaited<ReturnType<typeof readDraftShown>>>

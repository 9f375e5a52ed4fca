import { and, eq, isNull } from 'drizzle-orm'
import { messageTemplates } from '@/db/schema/messaging'
import { record } from '@/lib/activity/record'
import { Conflict, Invalid } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { authorize } from '@/lib/tenancy/abilities'
import { requireSeen, seenAs } from '@/lib/tenancy/as-seen'
import type { Scope } from '@/lib/tenancy/scope'
import { transact } from '@/lib/tenancy/transact'
import { type SaveTemplateInput, saveTemplateInput } from './input'
import { sampleValues } from './template/fields'
import { renderTemplate } from './template/render-template'
import { getTemplate, type TemplateValues, templateSeen } from './templates'

/**
 * Adds a template, or changes one that is not retired. Invalid when it does not render within its limits, with the line that is wrong,
 * names a place there is none of (each at its field), or has a name that another one has. Conflict for a save made from an older state (T-16).
 */
export async function saveTemplate(scope: Scope, given: SaveTemplateInput): Promise<{ id: string; seen: string }> {
  authorize(scope, 'templates.manage')
  const { templateId, seen, ...words } = saveTemplateInput.parse(given)
  const { missing, missingInSubject } = await renderTemplate(words.subject, words.body, sampleValues)
  if (missingInSubject.length > 0) throw noPlace(missingInSubject, 'subject')
  if (missing.length > 0) throw noPlace(missing, 'body')

  return transact(scope, async (scope) => {
    const id = templateId ? await change(scope, { id: templateId, seen }, words) : await add(scope, words)
    return { id, seen: seenAs(templateSeen(words)) }
  })
}

async function add(scope: Scope, words: TemplateValues): Promise<string> {
  const [added] = await scope.db
    .insert(messageTemplates)
    .values({ retailerId: scope.retailerId, id: newId(), ...words, createdAt: scope.now })
    .onConflictDoNothing({ target: [messageTemplates.retailerId, messageTemplates.name] })
    .returning({ id: messageTemplates.id })
  if (!added) throw nameTaken()
  await record(scope, { type: 'audit.templateAdded', data: { templateId: added.id, name: words.name } })
  return added.id
}

async function change(scope: Scope, { id, seen }: { id: string; seen?: string }, words: TemplateValues): Promise<string> {
  const before = await getTemplate(scope, id, { toChange: true })
  if (!before.retiredAt) requireSeen(seen, templateSeen(before))
  const [other] = await scope.db
    .select({ id: messageTemplates.id })
    .from(messageTemplates)
    .where(and(eq(messageTemplates.retailerId, scope.retailerId), eq(messageTemplates.name, words.name)))
  if (other && other.id !== id) throw nameTaken()
  const [changed] = await scope.db
    .update(messageTemplates)
    .set(words)
    .where(
      and(eq(messageTemplates.retailerId, scope.retailerId), eq(messageTemplates.id, id), isNull(messageTemplates.retiredAt)),
    )
    .returning({ id: messageTemplates.id })
  if (!changed) throw new Conflict('errors.templateRetired')
  const changes = changesOf(before, words)
  if (Object.keys(changes).length > 0)
    await record(scope, { type: 'audit.templateSaved', data: { templateId: id, name: before.name, changes } })
  return id
}

/** A letter is too long for an entry, which says that it changed. */
function changesOf(before: TemplateValues, after: TemplateValues) {
  const changes: Record<string, { from: string; to: string }> = {}
  for (const field of ['name', 'subject', 'locale'] as const)
    if (before[field] !== after[field]) changes[field] = { from: before[field] ?? '', to: after[field] ?? '' }
  if (before.body !== after.body) changes.body = { from: '', to: '' }
  return changes
}

const noPlace = (places: string[], field: 'subject' | 'body') =>
  new Invalid('errors.templateNoPlace', { places: places.join(', ') }, field)
const nameTaken = () => new Invalid('errors.templateNameTaken', {}, 'name')

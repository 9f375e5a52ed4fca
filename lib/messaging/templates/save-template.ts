import { and, eq, isNull } from 'drizzle-orm'
import { messageTemplates } from '@/db/schema/messaging'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { byId, inTenant } from '@/lib/database/in-tenant'
import { transact } from '@/lib/database/transact'
import { requireVersion, versionOf } from '@/lib/database/version-of'
import { Conflict, Invalid } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { type SaveTemplateInput, saveTemplateInput } from '@/lib/messaging/input'
import { parseOnce } from '@/lib/parse-once'
import { sampleValues } from './rendering/fields'
import { renderTemplate } from './rendering/render-template'
import { getTemplate, type TemplateValues, templateVersioned } from './templates'

/**
 * Adds a template, or changes one that is not retired. Invalid when it does not render within its limits, with the line that is wrong,
 * names a variable there is none of (each at its field), or has a name that another one has. Conflict for a save made from an older state (T-16).
 */
export async function saveTemplate(scope: Scope, input: SaveTemplateInput): Promise<{ id: string; version: string }> {
  authorize(scope, 'templates.manage')
  const { templateId, version, ...content } = parseOnce(saveTemplateInput, input)
  const { missing, missingInSubject } = await renderTemplate(content.subject, content.body, sampleValues)
  if (missingInSubject.length > 0) throw noVariable(missingInSubject, 'subject')
  if (missing.length > 0) throw noVariable(missing, 'body')

  return transact(scope, async (scope) => {
    const id = templateId ? await change(scope, { id: templateId, version }, content) : await add(scope, content)
    return { id, version: versionOf(templateVersioned(content)) }
  })
}

async function add(scope: Scope, content: TemplateValues): Promise<string> {
  const [added] = await scope.db
    .insert(messageTemplates)
    .values({ retailerId: scope.retailerId, id: newId(), ...content, createdAt: scope.now })
    .onConflictDoNothing({ target: [messageTemplates.retailerId, messageTemplates.name] })
    .returning({ id: messageTemplates.id })
  if (!added) throw nameTaken()
  await record(scope, { type: 'audit.templateAdded', data: { templateId: added.id, name: content.name } })
  return added.id
}

async function change(scope: Scope, { id, version }: { id: string; version?: string }, content: TemplateValues): Promise<string> {
  const before = await getTemplate(scope, id, { toChange: true })
  if (!before.retiredAt) requireVersion(version, templateVersioned(before))
  const [other] = await scope.db
    .select({ id: messageTemplates.id })
    .from(messageTemplates)
    .where(and(inTenant(scope, messageTemplates), eq(messageTemplates.name, content.name)))
  if (other && other.id !== id) throw nameTaken()
  const [changed] = await scope.db
    .update(messageTemplates)
    .set(content)
    .where(and(byId(scope, messageTemplates, id), isNull(messageTemplates.retiredAt)))
    .returning({ id: messageTemplates.id })
  if (!changed) throw new Conflict('errors.templateRetired')
  const changes = changesOf(before, content)
  if (Object.keys(changes).length > 0)
    await record(scope, { type: 'audit.templateSaved', data: { templateId: id, name: before.name, changes } })
  return id
}

/** A message is too long for an entry, which says that it changed. */
function changesOf(before: TemplateValues, after: TemplateValues) {
  const changes: Record<string, { from: string; to: string }> = {}
  for (const field of ['name', 'subject', 'locale'] as const)
    if (before[field] !== after[field]) changes[field] = { from: before[field] ?? '', to: after[field] ?? '' }
  if (before.body !== after.body) changes.body = { from: '', to: '' }
  return changes
}

const noVariable = (variables: string[], field: 'subject' | 'body') =>
  new Invalid('errors.templateNoVariable', { places: variables.join(', ') }, field)
const nameTaken = () => new Invalid('errors.templateNameTaken', {}, 'name')

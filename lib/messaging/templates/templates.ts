import { and, asc, isNull, sql } from 'drizzle-orm'
import { messageTemplates } from '@/db/schema/messaging'
import type { Scope } from '@/lib/access/scope'
import { byId, inTenant } from '@/lib/database/in-tenant'
import { NotFound } from '@/lib/errors'

export type Template = typeof messageTemplates.$inferSelect

/** The chain's templates by name, without the retired ones unless they are asked for. */
export async function listTemplates(scope: Scope, { withRetired = false } = {}): Promise<Template[]> {
  const used = withRetired ? undefined : isNull(messageTemplates.retiredAt)
  return scope.db
    .select()
    .from(messageTemplates)
    .where(and(inTenant(scope, messageTemplates), used))
    .orderBy(sql`${messageTemplates.retiredAt} is not null`, asc(messageTemplates.name), asc(messageTemplates.id))
    .limit(500)
}

/** What of a template its form shows, as its save is held against it (T-16). */
export const templateVersioned = ({ name, subject, body, locale }: TemplateValues) =>
  ({ name, subject, body, locale }) satisfies TemplateValues
export type TemplateValues = Pick<Template, 'name' | 'subject' | 'body' | 'locale'>

/** The template with this id, or NotFound; held from anybody else's change when it is about to be changed. */
export async function getTemplate(scope: Scope, templateId: string, { toChange = false } = {}): Promise<Template> {
  const requested = scope.db
    .select()
    .from(messageTemplates)
    .where(byId(scope, messageTemplates, templateId))
  const [found] = await (toChange ? requested.for('update') : requested)
  if (!found) throw new NotFound('errors.templateNotFound')
  return found
}

import { and, asc, eq } from 'drizzle-orm'
import type { z } from 'zod'
import { relationships } from '@/db/schema/records'
import { authorize } from '@/lib/access/abilities'
import { personOf, type Scope } from '@/lib/access/scope'
import { inTenant } from '@/lib/database/in-tenant'
import { read } from '@/lib/database/transact'
import { safeComposedHtml } from '@/lib/html/safe-composed-html'
import { previewTemplateInput } from '@/lib/messaging/input'
import { parseOnce } from '@/lib/parse-once'
import { sampleValues } from './rendering/fields'
import { renderTemplate } from './rendering/render-template'
import { readTemplateValues } from './template-values'

/**
 * A template as it will look for a customer one sees, from the first of their stores, or filled with an example; `missing` names the variables
 * without a value. Invalid says what is wrong with it and in which line.
 */
export async function previewTemplate(scope: Scope, input: z.input<typeof previewTemplateInput>) {
  authorize(scope, 'templates.manage')
  const { subject, body, locale, customerId } = parseOnce(previewTemplateInput, input)
  const values = customerId
    ? await read(scope, async (scope) => {
        const task = { storeId: await storeOf(scope, customerId) }
        return readTemplateValues(scope, task, customerId, locale ?? personOf(scope).locale)
      })
    : sampleValues
  const shown = await renderTemplate(subject, body, values)
  return { subject: shown.subject, html: safeComposedHtml(shown.html), missing: shown.missing }
}

/** The store whose customer it is first of all, if of any. */
async function storeOf(scope: Scope, customerId: string): Promise<string | null> {
  const [first] = await scope.db
    .select({ storeId: relationships.storeId })
    .from(relationships)
    .where(and(inTenant(scope, relationships), eq(relationships.customerId, customerId)))
    .orderBy(asc(relationships.kind), asc(relationships.since), asc(relationships.id))
    .limit(1)
  return first?.storeId ?? null
}

import type { z } from 'zod'
import { safeComposedHtml } from '@/lib/html/safe-composed-html'
import { authorize } from '@/lib/tenancy/abilities'
import type { Scope } from '@/lib/tenancy/scope'
import { previewTemplateInput } from './input'
import { sampleValues } from './template/fields'
import { renderTemplate } from './template/render-template'

/** A template as it will look, filled with an example. Invalid says what is wrong with it and in which line. */
export async function previewTemplate(scope: Scope, given: z.input<typeof previewTemplateInput>) {
  authorize(scope, 'templates.manage')
  const { subject, body } = previewTemplateInput.parse(given)
  const shown = await renderTemplate(subject, body, sampleValues)
  return { subject: shown.subject, html: safeComposedHtml(shown.html), missing: shown.missing }
}

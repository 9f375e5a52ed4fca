import { Invalid } from '@/lib/errors'
import { getTask } from '@/lib/tasks/queries'
import { authorize } from '@/lib/tenancy/abilities'
import { personOf, type Scope } from '@/lib/tenancy/scope'
import { read } from '@/lib/tenancy/transact'
import { type FillTemplateInput, fillTemplateInput } from './input'
import { safeComposedHtml } from './mail/safe-html'
import { renderTemplate } from './template/render-template'
import { readTemplateValues } from './template-values'
import { getTemplate } from './templates'

/** A template with its customer's, store's and associate's own data filled in; `missing` names the places that have no value (G-7). */
export async function fillTemplate(scope: Scope, given: FillTemplateInput) {
  authorize(scope, 'task.act')
  const { templateId, taskId, customerId } = fillTemplateInput.parse(given)
  const { template, values } = await read(scope, async (scope) => {
    const task = await getTask(scope, taskId)
    const template = await getTemplate(scope, templateId)
    const to = customerId ?? task.customerId
    if (!to) throw new Invalid('errors.noCustomer')
    const locale = template.locale ?? personOf(scope).locale
    return { template, values: await readTemplateValues(scope, task, to, locale) }
  })
  const { subject, html, missing } = await renderTemplate(template.subject, template.body, values)
  return { subject: subject.trim().slice(0, 200), html: safeComposedHtml(html), missing }
}

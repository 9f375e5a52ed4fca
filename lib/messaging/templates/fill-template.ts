import { authorize } from '@/lib/access/abilities'
import { personOf, type Scope } from '@/lib/access/scope'
import { read } from '@/lib/database/transact'
import { Invalid } from '@/lib/errors'
import { safeComposedHtml } from '@/lib/html/safe-composed-html'
import { type FillTemplateInput, fillTemplateInput } from '@/lib/messaging/input'
import { parseOnce } from '@/lib/parse-once'
import { getTask } from '@/lib/tasks/queries'
import { recipientVariables } from './fill-variables'
import { renderTemplate } from './rendering/render-template'
import { readTemplateValues } from './template-values'
import { getTemplate } from './templates'

/**
 * A template with its customer's, store's and associate's own data filled in; `missing` names the
 * variables that have no value. In a message for several the customer's own variables stay, and are filled in for each when it is sent (G-7).
 */
export async function fillTemplate(scope: Scope, input: FillTemplateInput) {
  authorize(scope, 'task.act')
  const { templateId, taskId, forSeveral } = parseOnce(fillTemplateInput, input)
  const { template, values } = await read(scope, async (scope) => {
    const task = await getTask(scope, taskId)
    const template = await getTemplate(scope, templateId)
    const to = task.customerId
    if (!to) throw new Invalid('errors.noCustomer')
    const locale = template.locale ?? personOf(scope).locale
    const values = await readTemplateValues(scope, task, to, locale)
    return { template, values: forSeveral ? recipientVariables(values) : values }
  })
  const { subject, html, missing } = await renderTemplate(template.subject, template.body, values)
  return { subject: subject.trim().slice(0, 200), html: safeComposedHtml(html), missing }
}

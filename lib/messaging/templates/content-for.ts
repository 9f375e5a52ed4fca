import { personOf, type Scope } from '@/lib/access/scope'
import { escapeHtml } from '@/lib/html/escape-html'
import type { Recipient } from '@/lib/messaging/outbound/recipient'
import type { Task } from '@/lib/tasks/task'
import { fillVariables, hasVariables } from './fill-variables'
import { readTemplateValues } from './template-values'

type Content = { subject: string; html: string }

/** The message's words as this recipient gets them: each one's own places filled in (G-7). */
export async function contentFor(scope: Scope, task: Task, { customerId }: Recipient, input: Content): Promise<Content> {
  if (!hasVariables(input.subject + input.html)) return { ...input }
  const values = await readTemplateValues(scope, task, customerId, personOf(scope).locale)
  return {
    subject: fillVariables(input.subject, values, (value) => value.replaceAll(/\p{Cc}+/gu, ' ')).slice(0, 200),
    html: fillVariables(input.html, values, escapeHtml),
  }
}

import { escapeHtml } from '@/lib/html/escape-html'
import type { Task } from '@/lib/tasks/task'
import { personOf, type Scope } from '@/lib/tenancy/scope'
import { fillPlaces, hasPlaces } from './places'
import type { Recipient } from './recipient'
import { readTemplateValues } from './template-values'

type Words = { subject: string; html: string }

/** The letter's words as this recipient gets them: each one's own places filled in (G-7). */
export async function wordsFor(scope: Scope, task: Task, { customerId }: Recipient, given: Words): Promise<Words> {
  if (!hasPlaces(given.subject + given.html)) return { ...given }
  const values = await readTemplateValues(scope, task, customerId, personOf(scope).locale)
  return {
    subject: fillPlaces(given.subject, values, (value) => value.replaceAll(/\p{Cc}+/gu, ' ')).slice(0, 200),
    html: fillPlaces(given.html, values, escapeHtml),
  }
}

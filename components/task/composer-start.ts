import type { DraftShown } from '@/lib/messaging/draft-shown'
import type { readTaskPage } from './read-task-page'

export type ComposerStart = {
  taskId: string
  customerId: string
  customer: string
  givenName: string
  email: string
  subject: string
  html: string
  signature: string
  isReplyWaiting: boolean
  isOpen: boolean
  answersId: string | null
  draft: DraftShown | null
  templates: { id: string; name: string }[]
}

/** What the composer begins with: the thread's subject when there is one, else the suggested words (G-6). Null without a customer to write to. */
export function composerStart(page: Awaited<ReturnType<typeof readTaskPage>>): ComposerStart | null {
  const { task, card, signature, draft, templates } = page
  const letters = page.letters.filter(({ state }) => state !== 'cancelled')
  const email = card?.emails.find((each) => !each.suppressedAt)?.email
  const isUnsubscribed = card?.allowed.some((each) => each.channel === 'email' && each.state === 'unsubscribed')
  if (!card || !email || isUnsubscribed) return null
  const isTheirs = (letter: (typeof letters)[number]) =>
    letter.direction === 'in' && (letter.kind === 'person' || letter.kind === 'doubtful')
  const thread = letters.find((letter) => letter.direction === 'out') ?? letters.find(isTheirs)
  return {
    taskId: task.id,
    customerId: card.customer.id,
    customer: card.customer.name,
    givenName: card.customer.givenName,
    email,
    subject: thread ? `Re: ${thread.subject.replace(/^(re:\s*)+/i, '')}` : task.suggestedSubject || task.title,
    html: letters.length > 0 ? '' : paragraphs(task.suggestedCopy),
    signature,
    isReplyWaiting: task.replyWaitingSince !== null,
    isOpen: task.state === 'open',
    answersId: task.replyWaitingSince ? (letters.findLast(isTheirs)?.id ?? null) : null,
    draft,
    templates: templates.map(({ id, name }) => ({ id, name })),
  }
}

function paragraphs(text: string): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return safe.trim() === ''
    ? ''
    : safe
        .split(/\n{2,}/)
        .map((part) => `<p>${part.replaceAll('\n', '<br>')}</p>`)
        .join('')
}

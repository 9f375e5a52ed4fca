import type { readTaskPage } from './read-task-page'

export type ComposerStart = {
  taskId: string
  customer: string
  givenName: string
  email: string
  subject: string
  html: string
  signature: string
  isReplyWaiting: boolean
  isOpen: boolean
}

/** What the composer begins with: the thread's subject when there is one, else the suggested words (G-6). Null without a customer to write to. */
export function composerStart({
  task,
  card,
  letters,
  signature,
}: Awaited<ReturnType<typeof readTaskPage>>): ComposerStart | null {
  const email = card?.emails.find((each) => !each.suppressedAt)?.email
  const isUnsubscribed = card?.allowed.some((each) => each.channel === 'email' && each.state === 'unsubscribed')
  if (!card || !email || isUnsubscribed) return null
  const thread = letters.find((letter) => letter.direction === 'out')
  return {
    taskId: task.id,
    customer: card.customer.name,
    givenName: card.customer.givenName,
    email,
    subject: thread ? `Re: ${thread.subject.replace(/^(re:\s*)+/i, '')}` : task.suggestedSubject || task.title,
    html: letters.length > 0 ? '' : paragraphs(task.suggestedCopy),
    signature,
    isReplyWaiting: task.replyWaitingSince !== null,
    isOpen: task.state === 'open',
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

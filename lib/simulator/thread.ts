import { visibleReply } from '@/lib/messaging/parsing/reply/visible-reply'
import type { readMailbox } from './mailbox'

type Mailbox = Awaited<ReturnType<typeof readMailbox>>

export type ThreadMail = {
  id: string
  at: Date
  isOurs: boolean
  from: string
  subject: string
  text: string
  source: string
  hasHtml: boolean
  mayReply: boolean
}

const text = (payload: Record<string, unknown> | null, key: string) => String(payload?.[key] ?? '')

/** What was sent and what was answered, as one conversation, oldest first. */
export function threadOf({ sent, answers }: Mailbox): ThreadMail[] {
  const written = sent.map((mail) => mail.text).join('\n\n')
  const ours = sent.map((mail) => ({
    id: mail.id,
    at: mail.at,
    isOurs: true,
    from: mail.from,
    subject: mail.subject,
    text: mail.text,
    source: JSON.stringify(mail.payload ?? { subject: mail.subject, text: mail.text, html: mail.html }, null, 2),
    hasHtml: mail.html !== '' && mail.purpose === 'task',
    mayReply: mail.purpose === 'task',
  }))
  const theirs = answers.map((mail) => ({
    id: mail.id,
    at: mail.at,
    isOurs: false,
    from: text(mail.payload, 'from'),
    subject: text(mail.payload, 'subject'),
    text: visibleReply({ text: text(mail.payload, 'text'), html: null, sent: written }).visible,
    source: JSON.stringify(mail.payload, null, 2),
    hasHtml: false,
    mayReply: false,
  }))
  return [...ours, ...theirs].sort((a, b) => a.at.getTime() - b.at.getTime())
}

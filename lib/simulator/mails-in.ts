import type { Message } from '@/lib/messaging/conversation/conversation'

const stamp = (at: Date) => at.toUTCString().replace(/ GMT$/, ' +0000')

/** An answer as mail apps write it: the new words, then ours quoted. */
export function quote(text: string, mail: Pick<Message, 'text' | 'createdAt' | 'fromName' | 'fromAddress'>): string {
  const quoted = mail.text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')
  return `${text}\n\nOn ${stamp(mail.createdAt)}, ${mail.fromName} <${mail.fromAddress}> wrote:\n${quoted}\n`
}

export const outOfOffice = (mail: Pick<Message, 'subject'>) => ({
  subject: `Automatic reply: ${mail.subject}`,
  text: 'Thank you for your message. I am away until Monday and will answer when I am back.',
})

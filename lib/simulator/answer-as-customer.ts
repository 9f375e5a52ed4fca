import { z } from 'zod'
import type { Scope } from '@/lib/access/scope'
import { read } from '@/lib/database/transact'
import type { Message } from '@/lib/messaging/conversation/conversation'
import { parseOnce } from '@/lib/parse-once'
import { handIn } from './hand-in'
import { getReachedMail } from './mailbox'
import { report } from './report'

const sentFiles = z
  .array(
    z.object({
      name: z.string().transform((name) => name.slice(-200)),
      type: z.string().max(200),
      data: z.string().max(16_000_000),
    }),
  )
  .max(5, { error: 'errors.filesManyAtOnce' })
  .default([])

export const replyInput = z.object({
  messageId: z.uuid(),
  how: z.enum(['answer', 'out_of_office', 'bounce']),
  text: z.string().trim().max(20_000).default(''),
  from: z.union([z.literal(''), z.email()]).default(''),
  files: sentFiles,
})

/** Answers a mail of one's own retailer as its customer: the same signed webhook brings it as the real provider would (H-6). */
export async function replyAsCustomer(scope: Scope, input: z.input<typeof replyInput>) {
  const { messageId, how, text, from, files } = parseOnce(replyInput, input)
  const mail = await read(scope, (scope) => getReachedMail(scope, messageId))
  if (how === 'bounce') return report('email.bounced', bounceOf(mail))
  const theirs = {
    from: from || mail.toAddress,
    to: mail.replyTo,
    ...answerTo(mail, how, text),
    files: how === 'answer' ? files : [],
  }
  await handIn(scope, theirs, { box: mail.toAddress, answers: messageId })
}

function answerTo(mail: Message, how: 'answer' | 'out_of_office', text: string) {
  const thread = { 'in-reply-to': mail.messageIdHeader, references: mail.messageIdHeader }
  if (how === 'out_of_office')
    return { ...outOfOffice(mail), headers: { ...thread, 'auto-submitted': 'auto-replied', precedence: 'bulk' } }
  return { subject: `Re: ${mail.subject.replace(/^(re:\s*)+/i, '')}`, text: quote(text, mail), headers: thread }
}

const bounceOf = (mail: Message) => ({
  email_id: mail.providerId,
  from: mail.fromAddress,
  to: [mail.toAddress],
  subject: mail.subject,
  bounce: { type: 'Permanent', subType: 'General', message: 'The address does not exist.' },
})

const stamp = (at: Date) => at.toUTCString().replace(/ GMT$/, ' +0000')

/** An answer as mail apps write it: the new words, then ours quoted. */
function quote(text: string, mail: Pick<Message, 'text' | 'createdAt' | 'fromName' | 'fromAddress'>): string {
  const quoted = mail.text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')
  return `${text}\n\nOn ${stamp(mail.createdAt)}, ${mail.fromName} <${mail.fromAddress}> wrote:\n${quoted}\n`
}

const outOfOffice = (mail: Pick<Message, 'subject'>) => ({
  subject: `Automatic reply: ${mail.subject}`,
  text: 'Thank you for your message. I am away until Monday and will answer when I am back.',
})

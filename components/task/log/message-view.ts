import type { Translate } from '@/lib/i18n/translator'
import type { Message } from '@/lib/messaging/conversation/conversation'
import { typedPart } from '@/lib/messaging/outbound/write-message'
import { isOwnSubject } from '@/lib/messaging/parsing/own-subject'
import type { FileView } from './file-views'

type Tag = { text: string; isAmber: boolean }
export type OurView = {
  id: string
  to: string
  subject: string
  text: string
  files: FileView[]
  state: string
  isWrong: boolean
  isHeld: boolean
  isPlanned: boolean
  /** Has what bare words cannot show: bold, lists, tables, pictures. */
  isFormatted: boolean
}
export type TheirView = {
  id: string
  /** Empty where it only carries ours on. */
  subject: string
  files: FileView[]
  text: string
  quoted: string
  quotedText: string
  tags: Tag[]
  isDoubtful: boolean
  hasHtml: boolean
}

const FORMATTED = /<(?:strong|em|u|s|ul|ol|table|h[1-6]|img|a)[\s>]/
const wrong: Message['state'][] = ['bounced', 'failed', 'unknown', 'complained', 'held']
const calm = (text: string) => text.replaceAll(/\n{3,}/g, '\n\n')

/** A message of ours as the log shows it, with what went with it. `leaves` says when a planned one goes. */
export const ourView = (
  { id, toAddress, subject, text, html, state }: Message,
  t: Translate,
  { leaves, files }: { leaves: string; files: FileView[] },
): OurView => ({
  files,
  id,
  to: toAddress,
  subject,
  text: calm(text),
  state: t(`messaging.state.${state}`, { when: leaves }),
  isWrong: wrong.includes(state),
  isHeld: state === 'held',
  isPlanned: state === 'scheduled',
  isFormatted: FORMATTED.test(typedPart(html)),
})

/**
 * A customer's message as the log shows it: what they wrote, what came with it, what they quoted, and what should be known about it (G-10, G-12,
 * G-13). `ours` are the subjects we wrote.
 */
export function theirView(message: Message, t: Translate, { ours, files }: { ours: string[]; files: FileView[] }): TheirView {
  const { id, kind, visibleText, quotedText, isUnverified, fromAddress, replyTo, html, subject } = message
  const tags: Tag[] = []
  if (kind !== 'person' && kind !== 'doubtful')
    tags.push({
      text: t(kind === null || kind === 'auto_reply' || kind === 'own' ? 'messaging.automatic' : `messaging.${kind}`),
      isAmber: false,
    })
  if (isUnverified) tags.push({ text: t('messaging.unverified', { address: fromAddress }), isAmber: true })
  if (replyTo) tags.push({ text: t('messaging.wantsAnswersAt', { address: replyTo }), isAmber: true })
  if (kind === 'doubtful') tags.push({ text: t('messaging.doubtful'), isAmber: true })
  const hasQuoted = quotedText.trim() !== ''
  return {
    id,
    subject: subject.trim() === visibleText.trim() || isOwnSubject(subject, ours) ? '' : subject,
    files,
    text: calm(visibleText) || t(files.length > 0 ? 'messaging.onlyFiles' : 'messaging.wordless'),
    quoted: hasQuoted ? quotedText : '',
    quotedText: hasQuoted ? t('messaging.quoted', { count: quotedText.split('\n').length }) : '',
    tags,
    isDoubtful: kind === 'doubtful',
    hasHtml: html !== '',
  }
}

import type { readTaskPage } from '@/components/task/read-task-page'
import type { Locale } from '@/db/vocabulary'
import { membershipOf } from '@/lib/access/scope'
import type { TaskAsset } from '@/lib/catalogue/search-products'
import { eachOnce } from '@/lib/files/joined-name'
import { textToHtml } from '@/lib/html/text-to-html'
import { getTranslator } from '@/lib/i18n/translator'
import type { DraftShown } from '@/lib/messaging/drafts/draft-shown'
import { pictureFile, productHtml, shownProduct } from './product-in-message'
import { whyNot } from './why-not'

export type ComposerStart = {
  taskId: string
  /** Whose message is kept on this device. */
  me: string
  customerId: string
  customer: string
  givenName: string
  email: string
  /** Why who was chosen cannot be written to now, by their id. */
  blocked: Record<string, string>
  subject: string
  html: string
  /** Pictures of the products given with the task, and its asset. */
  files: DraftShown['files']
  signature: string
  isReplyWaiting: boolean
  isOpen: boolean
  respondsToId: string | null
  /** The newest message of ours there was when this was shown (G-17). */
  latestSeenId: string
  draft: DraftShown | null
  templates: { id: string; name: string }[]
}

const didNotLeave = ['held', 'failed']

/** What the composer begins with: the thread's subject when there is one, else the suggested words, products and asset (G-6). Null without anybody to write to: the customer, or whom the draft goes to. */
export function composerStart(page: Awaited<ReturnType<typeof readTaskPage>>, locale: Locale): ComposerStart | null {
  const { task, card, signature, draft, templates, products, asset } = page
  const messages = page.messages.filter(({ state }) => state !== 'cancelled')
  const email = card?.emails.find((each) => !each.suppressedAt)?.email
  const isUnsubscribed = card?.allowed.some((each) => each.channel === 'email' && each.state === 'unsubscribed')
  const chosen = draft?.recipients ?? []
  const isBlocked = !email || isUnsubscribed
  if (!card || (isBlocked && !chosen.some(({ why }) => !why))) return null
  const blocked = chosen.flatMap(({ id, why }) => (why ? [[id, why]] : []))
  if (isBlocked) blocked.push([card.customer.id, whyNot(page, getTranslator(locale))])
  const isTheirs = (message: (typeof messages)[number]) =>
    message.direction === 'in' && (message.kind === 'person' || message.kind === 'doubtful')
  const thread = messages.find((message) => message.direction === 'out') ?? messages.find(isTheirs)
  const isFirst = messages.length === 0
  return {
    taskId: task.id,
    me: membershipOf(page.session.scope) ?? '',
    customerId: card.customer.id,
    customer: card.customer.name,
    givenName: card.customer.givenName,
    email: email ?? '',
    blocked: Object.fromEntries(blocked),
    subject: thread ? `Re: ${thread.subject.replace(/^(re:\s*)+/i, '')}` : task.suggestedSubject || task.title,
    html: isFirst
      ? textToHtml(task.suggestedCopy) + products.map((product) => productHtml(shownProduct(product, locale))).join('')
      : '',
    files: isFirst ? eachOnce([...products.flatMap(pictureFile), ...assetFile(asset)]) : [],
    signature,
    isReplyWaiting: task.replyWaitingSince !== null,
    isOpen: task.state === 'open',
    respondsToId: task.replyWaitingSince ? (messages.findLast(isTheirs)?.id ?? null) : null,
    latestSeenId:
      messages.findLast(({ direction, state }) => direction === 'out' && !didNotLeave.includes(state))?.id ?? 'nothing',
    draft,
    templates: templates.map(({ id, name }) => ({ id, name })),
  }
}

const assetFile = (asset: TaskAsset | null) =>
  asset ? [{ id: asset.id, token: asset.token, name: asset.name, contentType: asset.contentType }] : []

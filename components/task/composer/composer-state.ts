import type { KeptMessage, MessageContent } from '@/components/offline/kept-messages'
import type { Translate } from '@/lib/i18n/message-key'
import type { DraftShown } from '@/lib/messaging/drafts/draft-shown'
import type { WhoIsHere } from '@/lib/messaging/drafts/who-is-here'
import type { SendMailInput } from '@/lib/messaging/input'
import type { ColleagueMessage } from '@/lib/messaging/outbound/answered-meanwhile'
import type { ComposerStart } from './composer-start'

export type How = Pick<SendMailInput, 'thenResolve' | 'trustSender' | 'sendAnyway' | 'namesAreMeant' | 'later'>
export type ColleaguesDraft = NonNullable<WhoIsHere['draft']>
type Sent = { messageIds: string[]; left: { name: string; why: string }[]; leaves: string | null; isResolved: boolean }
type Refusal = { key: string; message: string }

/**
 * What a composer is doing.
 * - `idle`: nothing is under way. What is typed is saved after a pause.
 * - `saving`: the draft on the server is being changed: saved, or thrown away.
 * - `held`: the send was refused because a colleague answered first; theirs is shown beside one's own (G-17).
 * - `overtaken`: the draft was saved by a colleague, or by oneself elsewhere. Nothing is saved until one of the two is chosen (G-18).
 * - `sending`: a send was pressed and its answer is not here. It waits for a save that is under way.
 * - `sent`: the last send left, and nothing was typed since.
 * - `offline`: the last save or send did not reach the server; it is tried again (H-5).
 */
export type StateName = 'idle' | 'saving' | 'held' | 'overtaken' | 'sending' | 'sent' | 'offline'

/** What the composer takes from its page, which is read again after each change of the task. */
export type Page = {
  /** What a message begins with. */
  fresh: MessageContent
  /** What a message begun now is an answer to. */
  base: Pick<ComposerStart, 'respondsToId' | 'latestSeenId' | 'customerId'>
  /** One's own draft on the server. */
  draft: DraftShown | null
  /** What the customer is called, in what is said of the message. */
  givenName: string
  t: Translate<'messaging.composer'>
}

export type Composer = {
  name: StateName
  page: Page
  content: MessageContent
  /** Where the newest words are. */
  keeping: 'nowhere' | 'device' | 'server' | 'overtaken'
  /** Of the draft on the server, 0 while there is none. */
  version: number
  /** A send of which nobody knows yet whether it arrived: the message's id and what it said, null after a reload (Q-C7). */
  tried: { key: string; content: MessageContent | null } | null
  /** `next`: what follows when the save is over. */
  underWay: { is: 'save'; content: MessageContent; next: 'save' | 'discard' | null } | { is: 'discard' } | null
  /** The send that was pressed; `content` is null until it is on its way. */
  leaving: { how: How; key: string; content: MessageContent | null } | null
  /** A colleague's answer that holds this message back, null in it until it was looked up. */
  heldFor: { message: ColleagueMessage | null } | null
  /** How many things are being put into the message: a template's words, photos. It does not leave meanwhile (G-7). */
  fillings: number
  /** What is said of the connection: it is lost now, or it was and everything is saved since. */
  away: '' | 'now' | 'was'
  /** `anyway`: how a message that was refused for safety leaves all the same; `isResolved`: the last send closed its task. */
  said: { message: string; note: string; fields: Record<string, string>; anyway: How | null; isResolved: boolean }
  /** Counts each time another message is shown; `isAsked` when somebody pressed for it. */
  round: { count: number; isAsked: boolean }
  /** Counts what was put into the message by something else than typing. */
  turn: number
}

export type ComposerEvent =
  | { type: 'opened'; kept: KeptMessage | null }
  | { type: 'pageRead'; page: Page }
  | { type: 'typed'; part: Partial<MessageContent>; isShown?: boolean }
  | { type: 'fillingBegan' }
  | { type: 'fillingEnded' }
  | { type: 'pauseOver' }
  | { type: 'connected' }
  | { type: 'saved'; content: MessageContent; version: number; hasLeft?: boolean }
  | ({ type: 'saveRefused'; content: MessageContent; version: number } & Refusal)
  | { type: 'saveLost'; content: MessageContent; isOnScreen: boolean }
  | { type: 'sendPressed'; how: How; newKey: string }
  | { type: 'mailSent'; sent: Sent }
  | ({ type: 'sendRefused'; fields: Record<string, string> } & Refusal)
  | { type: 'sendLost' }
  | { type: 'colleagueFound'; draftVersion: number | null; message: ColleagueMessage | null }
  | { type: 'takenBack'; content: MessageContent; draftVersion: number | null }
  | { type: 'discardPressed' }
  | { type: 'discarded' }
  | { type: 'broughtBack'; content: MessageContent }
  | { type: 'choicePressed'; draft: ColleaguesDraft; keeps: 'mine' | 'remote' }
  | { type: 'mineKept'; version: number }
  | { type: 'remoteTaken'; draft: DraftShown }
  | { type: 'failed'; message: string }

/** What is to be done outside: the hook does it, in this order, and tells what came of it as an event. */
export type Effect =
  | { do: 'keepOnDevice'; message: KeptMessage }
  | { do: 'forgetOnDevice' }
  | { do: 'saveLater'; ms: number }
  | { do: 'stopWaiting' }
  | { do: 'saveDraft'; content: MessageContent; key: string | null; version: number }
  | { do: 'discardDraft'; version: number }
  | { do: 'offerBack'; content: MessageContent }
  | { do: 'sendMail'; content: MessageContent; key: string; how: How }
  | { do: 'endSend'; done: string; messageIds: string[]; content: MessageContent }
  | { do: 'answerPress'; fields: Record<string, string> | undefined }
  | { do: 'findColleagueMessage'; latestSeenId: string; respondsToId: string | null }
  | { do: 'takeDraft'; draft: ColleaguesDraft; keeps: 'mine' | 'remote' }
  | { do: 'noteWriting' }
  | { do: 'refreshPage' }

/** Nothing wrong, nothing to tell. */
export const quiet: Composer['said'] = { message: '', note: '', fields: {}, anyway: null, isResolved: false }

/** A composer that has just appeared: with one's own draft, else with what a message begins with. */
export const composerOf = (page: Page): Composer => ({
  name: 'idle',
  page,
  content: page.draft ?? page.fresh,
  keeping: page.draft ? 'server' : 'nowhere',
  version: page.draft?.version ?? 0,
  tried: null,
  underWay: null,
  leaving: null,
  heldFor: null,
  fillings: 0,
  away: '',
  said: quiet,
  round: { count: 0, isAsked: false },
  turn: 0,
})

/** A message with what it was begun from: the customer's message it answers, the newest of ours there was, and whom the task was about. */
export const withBase = (content: MessageContent, { respondsToId, latestSeenId, customerId }: Page['base']) => ({
  ...content,
  respondsToId: content.respondsToId ?? respondsToId,
  latestSeenId: content.latestSeenId ?? latestSeenId,
  customerId: content.customerId ?? customerId,
})

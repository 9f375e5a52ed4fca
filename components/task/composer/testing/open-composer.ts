import { formatMessage } from '@/lib/i18n/format-message'
import type { MessageKey } from '@/lib/i18n/message-key'
import type { DraftShown } from '@/lib/messaging/drafts/draft-shown'
import { composerReducer } from '../composer-reducer'
import { type Composer, type ComposerEvent, composerOf, type Effect, type Page } from '../composer-state'

const words: Partial<Record<MessageKey, string>> = {
  'messaging.composer.noConnection': 'No connection.',
  'messaging.composer.sending': 'Sending…',
  'messaging.composer.sent': 'Sent to {name}.',
  'messaging.composer.sentResolved': 'Sent to {name}, resolved.',
  'messaging.composer.sentMany': 'Sent to {count}.',
  'messaging.composer.sentManyResolved': 'Sent to {count}, resolved.',
  'messaging.composer.leftOut': 'Not sent to {names}',
  'messaging.composer.later.planned': 'Leaves {when}.',
}
const t: Page['t'] = (key, values) => formatMessage(words[key] ?? '', 'en', key, values)
export const fresh = { subject: 'The carafe', html: '<p>Hello Una,</p>', files: [], recipients: [], respondsToId: null }
export const base = { respondsToId: 'reply-1', latestSeenId: 'nothing', customerId: 'una' }
export const page: Page = { fresh, base, draft: null, givenName: 'Una', t }
export const draftOf = (version: number, html: string): DraftShown => ({
  ...fresh,
  html,
  filled: [],
  version,
  isMine: true,
  by: 'Ana',
})
export const how = { thenResolve: true }
const sent = { messageIds: ['m1'], left: [], leaves: null, isResolved: false }

/** A composer to which things happen one after the other; `done` is what the last of them had done outside. */
export function openComposer(at: Page = page) {
  let state = composerOf(at)
  let effects: Effect[] = []
  const all: Effect[] = []
  const happens = (event: ComposerEvent) => {
    const next = composerReducer(state, event)
    state = next.state
    effects = next.effects
    all.push(...effects)
  }
  const find = <Do extends Effect['do']>(list: Effect[], kind: Do) =>
    list.filter((effect): effect is Extract<Effect, { do: Do }> => effect.do === kind)
  return {
    happens,
    is: () => state,
    done: <Do extends Effect['do']>(kind: Do) => find(effects, kind)[0],
    count: (kind: Effect['do']) => find(all, kind).length,
    type: (html: string) => happens({ type: 'typed', part: { html } }),
    /** The pause after typing is over: what is typed is on its way to the server. */
    save: () => happens({ type: 'pauseOver' }),
    saved: (version: number, content = savedContent(state)) => happens({ type: 'saved', content, version }),
    refuse: (key: string, version = state.version) =>
      happens({ type: 'saveRefused', content: savedContent(state), version, key, message: `${key} in words` }),
    lose: (isOnScreen = true) => happens({ type: 'saveLost', content: savedContent(state), isOnScreen }),
    send: (newKey = 'key-1', more = {}) => happens({ type: 'sendPressed', how: { ...how, ...more }, newKey }),
    left: (more = {}) => happens({ type: 'mailSent', sent: { ...sent, ...more } }),
    refuseSend: (key: string, fields = {}) => happens({ type: 'sendRefused', key, message: `${key} in words`, fields }),
  }
}
export const savedContent = ({ underWay, content }: Composer) => (underWay?.is === 'save' ? underWay.content : content)

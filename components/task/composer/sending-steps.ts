import type { MessageContent } from '@/components/offline/kept-messages'
import { type Composer, type Effect, type How, quiet, withBase } from './composer-state'
import { againMs, andThen, blank, empty, keepOnDevice, named, type Of, type Step, saveLater, show, step } from './composer-steps'

/** How a message that was refused for safety leaves when its writer means it. */
const meant: Record<string, Partial<How>> = {
  'errors.unverifiedSender': { trustSender: true },
  'errors.namesAnother': { namesAreMeant: true },
}

/** Whether a press of send is heard: once at a time, and not while something is put into the message or it is thrown away (G-7, Q-C7). */
export const maySend = ({ leaving, fillings, underWay }: Composer) =>
  leaving === null && fillings === 0 && underWay?.is !== 'discard' && underWay?.next !== 'discard'

/** A save that is under way is waited for: it would make the draft another one than the one that is sent. */
export function sendPressed(state: Composer, { how, newKey }: Of<'sendPressed'>): Step {
  if (!maySend(state)) return step(state)
  const said = { ...quiet, note: state.page.t('messaging.composer.sending') }
  const next: Composer = { ...state, name: 'sending', leaving: { how, key: state.tried?.key ?? newKey, content: null }, said }
  return next.underWay ? step(next) : sendNow(next)
}

export function sendNow(state: Composer): Step {
  const { leaving, content, page } = state
  if (!leaving) return step(state)
  const { key, how } = leaving
  const next = { ...state, tried: { key, content }, leaving: { key, how, content } }
  const sendMail: Effect = { do: 'sendMail', content: withBase(content, page.base), key, how }
  return step(next, { do: 'stopWaiting' }, keepOnDevice(next), sendMail)
}

const idsOf = (things: { id: string }[]) => things.map(({ id }) => id).join()
const isSame = (one: MessageContent, other: MessageContent) =>
  one.subject === other.subject &&
  one.html === other.html &&
  idsOf(one.files) === idsOf(other.files) &&
  idsOf(one.recipients) === idsOf(other.recipients)

/** A message left: the composer is empty. What was typed since it was sent is a new message, and stays. */
export function hasLeft(state: Composer, sent: MessageContent | null, said: Composer['said']): Step {
  if (!sent || isSame(state.content, sent))
    return andThen(empty(state, blank(state)), (next) => step({ ...next, name: 'sent', said }))
  const content = { ...state.content, respondsToId: null, latestSeenId: undefined, customerId: undefined }
  const over = { tried: null, underWay: null, leaving: null, heldFor: null, version: 0 }
  const next: Composer = { ...state, ...over, name: 'sent', keeping: 'device', away: '', content, said }
  return step(next, keepOnDevice(next), saveLater())
}

export function mailSent(state: Composer, { sent }: Of<'mailSent'>): Step {
  const { content, how } = state.leaving ?? {}
  if (!content) return step(state)
  const { done, wrong } = described(state.page, sent, Boolean(how?.later))
  const said = { ...quiet, message: wrong, note: done, isResolved: sent.isResolved }
  return andThen(hasLeft(state, content, said), (next) =>
    step(next, { do: 'endSend', done, messageIds: sent.messageIds, content }),
  )
}

/** What is said of a message that left, of its task that was resolved with it, and of those it did not go to. */
function described({ t, givenName }: Composer['page'], sent: Of<'mailSent'>['sent'], isLater: boolean) {
  const { messageIds, left, leaves, isResolved } = sent
  const count = messageIds.length
  const done =
    count > 1
      ? t(`messaging.composer.${isResolved ? 'sentManyResolved' : 'sentMany'}`, { count })
      : t(`messaging.composer.${isResolved ? 'sentResolved' : 'sent'}`, { name: givenName })
  const names = left.map(({ name }) => name).join(', ')
  return {
    done: isLater && leaves ? t('messaging.composer.later.planned', { when: leaves }) : done,
    wrong: left.length > 0 ? `${t('messaging.composer.leftOut', { names })}. ${left[0]?.why ?? ''}` : '',
  }
}

export function sendRefused(state: Composer, { key, message, fields }: Of<'sendRefused'>): Step {
  const { content: sent, how } = state.leaving ?? {}
  if (!sent || !how) return step(state)
  const isHeld = key === 'errors.answeredMeanwhile'
  const anyway = meant[key] ? { ...how, ...meant[key] } : null
  const heldFor = isHeld ? { message: null } : state.heldFor
  const refused = named({ ...state, leaving: null, tried: null, heldFor, said: { ...quiet, message, fields, anyway } })
  // Who has read whom it goes to now may send it to them.
  const isOtherCustomer = key === 'errors.customerChanged'
  const next = isOtherCustomer ? show(refused, { ...state.content, customerId: undefined }) : refused
  const { latestSeenId, respondsToId } = withBase(sent, state.page.base)
  return step(next, ...unsent(next), ...(isHeld ? [{ do: 'findColleagueMessage', latestSeenId, respondsToId } as const] : []), {
    do: 'answerPress',
    fields,
  })
}

/** What the server does not have stays on the device and is saved; what it has, it has. */
function unsent(state: Composer): Effect[] {
  if (state.keeping === 'overtaken') return [keepOnDevice(state)]
  return state.keeping === 'device' ? [keepOnDevice(state), saveLater()] : [{ do: 'forgetOnDevice' }]
}

/** Whether it arrived nobody knows: it keeps its key, and the next save asks under it (Q-C7). */
export function sendLost(state: Composer): Step {
  if (!state.leaving?.content) return step(state)
  const said = { ...quiet, message: state.page.t('messaging.composer.noConnection') }
  const next: Composer = { ...state, name: 'offline', leaving: null, said }
  return step(next, saveLater(againMs), { do: 'answerPress', fields: undefined })
}

/** Held back, the message is one's own draft, whoever's was there before (G-17). */
export function colleagueFound(state: Composer, { draftVersion, message }: Of<'colleagueFound'>): Step {
  if (!state.heldFor) return step(state)
  const found = { ...state, heldFor: { message } }
  if (draftVersion === null) return step(found, { do: 'refreshPage' })
  const keeping = state.keeping === 'device' ? 'device' : 'server'
  return step(named({ ...found, version: draftVersion, keeping }), { do: 'refreshPage' })
}

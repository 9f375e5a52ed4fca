import { type Composer, type Effect, quiet } from './composer-state'
import { againMs, andThen, empty, keepOnDevice, named, type Of, type Step, saveLater, step } from './composer-steps'
import { hasLeft, sendNow } from './sending-steps'

export function startSave(state: Composer): Step {
  const { underWay, leaving, keeping, tried, content, version } = state
  if (underWay?.is === 'discard' || leaving) return step(state)
  if (underWay) return step({ ...state, underWay: { ...underWay, next: underWay.next ?? 'save' } })
  // A colleague's draft is never written over; only whether a send arrived is asked for.
  if (keeping === 'overtaken' && tried === null) return step(state)
  const next = named({ ...state, underWay: { is: 'save', content, next: null } })
  return step(next, { do: 'stopWaiting' }, { do: 'saveDraft', content, key: tried?.key ?? null, version })
}

/** What was pressed or fell due while a save was under way is done when it is over. */
function afterSave(was: Composer, otherwise: (state: Composer) => Step): Step {
  const next = was.underWay?.is === 'save' ? was.underWay.next : null
  const state = named({ ...was, underWay: null })
  if (state.leaving) return sendNow(state)
  if (next === 'discard') return discardNow(state)
  return next === 'save' ? startSave(state) : otherwise(state)
}

/** An answer to a save that something else took the place of since says nothing any more. */
const isAwaited = ({ underWay }: Composer, content: unknown) => underWay?.is === 'save' && underWay.content === content

export function saved(state: Composer, event: Of<'saved'>): Step {
  if (!isAwaited(state, event.content)) return step(state)
  if (event.hasLeft) return wasSent(state)
  const known = { ...state, version: event.version }
  if (state.content !== event.content) return afterSave(known, (next) => step(next, saveLater()))
  const noConnection = state.page.t('messaging.composer.noConnection')
  const next: Composer = {
    ...known,
    keeping: event.version > 0 ? 'server' : 'nowhere',
    away: state.away ? 'was' : '',
    said: state.said.message === noConnection ? { ...state.said, message: '' } : state.said,
  }
  const kept: Effect = next.tried ? keepOnDevice(next) : { do: 'forgetOnDevice' }
  return andThen(step(next, kept), (next) => afterSave(next, step))
}

/** Its send had reached the server although the answer was lost: it is not sent again (Q-C7). */
function wasSent(state: Composer): Step {
  const answer: Effect[] = state.leaving ? [{ do: 'answerPress', fields: undefined }] : []
  const said = { ...quiet, note: state.page.t('messaging.composer.sent', { name: state.page.givenName }) }
  return andThen(hasLeft(state, state.tried?.content ?? null, said), (next) => step(next, { do: 'refreshPage' }, ...answer))
}

export function saveRefused(state: Composer, { content, version, key, message }: Of<'saveRefused'>): Step {
  if (!isAwaited(state, content)) return step(state)
  const known: Composer = { ...state, away: '' }
  // While that was looked up, one has decided already.
  if (state.version !== version) return afterSave(known, (next) => step(next, saveLater()))
  const isGone = key === 'errors.draftGone'
  const next: Composer = {
    ...known,
    version: isGone ? 0 : version,
    keeping: !isGone && key.startsWith('errors.draft') ? 'overtaken' : state.keeping,
    said: state.leaving ? state.said : { ...state.said, message },
  }
  return afterSave(next, step)
}

export function saveLost(state: Composer, { content, isOnScreen }: Of<'saveLost'>): Step {
  if (!isAwaited(state, content)) return step(state)
  return afterSave({ ...state, away: 'now' }, (next) => step(next, ...(isOnScreen ? [saveLater(againMs)] : [])))
}

export function discardPressed(state: Composer): Step {
  const { underWay, leaving } = state
  if (underWay?.is === 'discard' || leaving) return step(state)
  return underWay ? step({ ...state, underWay: { ...underWay, next: 'discard' } }) : discardNow(state)
}

function discardNow(state: Composer): Step {
  if (state.version === 0) return thrownAway(state)
  const next = named({ ...state, underWay: { is: 'discard' } })
  return step(next, { do: 'stopWaiting' }, { do: 'discardDraft', version: state.version })
}

function thrownAway(state: Composer): Step {
  const offerBack: Effect = { do: 'offerBack', content: state.content }
  return andThen(empty(state, state.page.fresh), (next) => step(next, offerBack, { do: 'refreshPage' }))
}

export const discarded = (state: Composer): Step => (state.underWay?.is === 'discard' ? thrownAway(state) : step(state))

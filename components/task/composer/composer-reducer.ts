import { type Composer, type ComposerEvent, quiet } from './composer-state'
import {
  andThen,
  begin,
  keepOnDevice,
  named,
  type Of,
  type Step,
  saveLater,
  show,
  step,
  withSince,
  write,
} from './composer-steps'
import { discarded, discardPressed, saved, saveLost, saveRefused, startSave } from './saving-steps'
import { colleagueFound, mailSent, sendLost, sendPressed, sendRefused } from './sending-steps'

/**
 * Decides what becomes of a message being written, in whatever order things happen. It knows neither browser nor server: what is to be done
 * there is told as effects, and what came of them comes back as events.
 */
export function composerReducer(state: Composer, event: ComposerEvent): Step {
  // biome-ignore format: a table
  switch (event.type) {
    case 'opened': return opened(state, event)
    case 'pageRead': return pageRead(state, event)
    case 'typed': return write(state, event.part, event.isShown)
    case 'fillingBegan': return step({ ...state, fillings: state.fillings + 1 })
    case 'fillingEnded': return step({ ...state, fillings: state.fillings - 1 })
    case 'pauseOver': return startSave(state)
    case 'connected': return state.keeping === 'device' ? startSave(state) : step(state)
    case 'saved': return saved(state, event)
    case 'saveRefused': return saveRefused(state, event)
    case 'saveLost': return saveLost(state, event)
    case 'sendPressed': return sendPressed(state, event)
    case 'mailSent': return mailSent(state, event)
    case 'sendRefused': return sendRefused(state, event)
    case 'sendLost': return sendLost(state)
    case 'colleagueFound': return colleagueFound(state, event)
    case 'takenBack': return takenBack(state, event)
    case 'discardPressed': return discardPressed(state)
    case 'discarded': return discarded(state)
    case 'broughtBack': return write(state, withSince(event.content, state.content, state.page.fresh), true)
    case 'choicePressed': return state.leaving ? step(state) : step(state, { do: 'takeDraft', draft: event.draft, keeps: event.keeps })
    case 'mineKept': return mineKept(state, event)
    case 'remoteTaken': return state.leaving ? step(state) : begin(state, event.draft, event.draft.version)
    case 'failed': return step({ ...state, said: { ...state.said, message: event.message } })
  }
}

/** What this device has and the server never got is there again. */
function opened(state: Composer, { kept }: Of<'opened'>): Step {
  if (!kept) return step(state)
  const { content, version, isTried, key } = kept
  const tried = isTried ? { key, content: null } : null
  return step(show({ ...state, version, tried, keeping: 'device' }, content, false), saveLater())
}

/** A message nobody has begun goes on with a draft of one's own that is there now, else it has the subject that the thread has now. */
function pageRead(state: Composer, { page }: Of<'pageRead'>): Step {
  const { page: was, content, keeping, version, leaving } = state
  const next = page === was ? state : { ...state, page }
  if (keeping !== 'nowhere' || version > 0 || leaving) return step(next)
  if (page.draft && page.draft.version !== was.draft?.version) return begin(next, page.draft, page.draft.version)
  const { subject } = page.fresh
  return step(subject === was.fresh.subject ? next : { ...next, content: { ...content, subject } })
}

/** A message that was sent is its writer's draft again, unless a colleague writes there by now (null). */
function takenBack(state: Composer, { content, draftVersion }: Of<'takenBack'>): Step {
  if (state.leaving) return step(state, { do: 'refreshPage' })
  const isShown = draftVersion === state.version
  const whole = isShown ? content : withSince(content, state.content, state.page.fresh)
  const back = draftVersion === null ? write(state, whole, true) : begin(state, whole, draftVersion)
  return andThen(back, (next) => {
    if (draftVersion === null || whole === content) return step(next, { do: 'refreshPage' })
    const unsaved: Composer = { ...next, keeping: 'device' }
    return step(unsaved, keepOnDevice(unsaved), saveLater(), { do: 'refreshPage' })
  })
}

function mineKept(state: Composer, { version }: Of<'mineKept'>): Step {
  const next: Composer = { ...state, version, keeping: 'device', said: state.leaving ? state.said : quiet }
  return startSave(named(next))
}

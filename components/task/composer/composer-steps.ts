import type { MessageContent } from '@/components/offline/kept-messages'
import { type Composer, type ComposerEvent, composerOf, type Effect, quiet, withBase } from './composer-state'

export type Step = { state: Composer; effects: Effect[] }
export type Of<Type extends ComposerEvent['type']> = Extract<ComposerEvent, { type: Type }>

/** How long a composer waits after what was typed, and after what did not reach the server. */
const pauseMs = 800
export const againMs = 10_000

export const step = (state: Composer, ...effects: Effect[]): Step => ({ state, effects })

/** One step and what follows from where it leads. */
export function andThen(first: Step, next: (state: Composer) => Step): Step {
  const { state, effects } = next(first.state)
  return step(state, ...first.effects, ...effects)
}

/** With its name when one thing is over: of what is under way still, else of what is to be decided. */
export function named(state: Composer): Composer {
  const { leaving, underWay, keeping, heldFor, away } = state
  if (leaving) return { ...state, name: 'sending' }
  if (underWay) return { ...state, name: 'saving' }
  if (keeping === 'overtaken') return { ...state, name: 'overtaken' }
  if (heldFor) return { ...state, name: 'held' }
  return { ...state, name: away === 'now' ? 'offline' : 'idle' }
}

export const show = (state: Composer, content: MessageContent, isAsked = true): Composer => ({
  ...state,
  content,
  round: { count: state.round.count + 1, isAsked },
})

export const keepOnDevice = ({ content, tried, version }: Composer): Effect => ({
  do: 'keepOnDevice',
  message: { content, key: tried?.key ?? '', version, isTried: tried !== null },
})
export const saveLater = (ms = pauseMs): Effect => ({ do: 'saveLater', ms })

/** A message that came back stands above what was begun since, so that neither is lost (H-4); what only goes on from it has it already. */
export function withSince(back: MessageContent, since: MessageContent, fresh: MessageContent): MessageContent {
  const isBegun = since.html !== '' && since.html !== fresh.html && since.html !== back.html
  if (!isBegun) return back
  const words = back.html.replace(/(<\/\w+>)+$/, '')
  if (words !== '' && since.html.startsWith(words)) return since
  const newFiles = since.files.filter(({ id }) => !back.files.some((file) => file.id === id))
  return { ...back, html: back.html + since.html, files: [...back.files, ...newFiles] }
}

/** What stands in the composer when a message has left. */
export const blank = ({ page }: Composer): MessageContent => ({ ...page.fresh, html: '', files: [] })

/** Another message is begun: nothing is known of the one before. */
export function empty({ page, fillings, turn, round }: Composer, content: MessageContent): Step {
  const unbegun = { ...composerOf({ ...page, draft: null }), page, fillings, turn, round }
  return step(show(unbegun, content), { do: 'stopWaiting' }, { do: 'forgetOnDevice' })
}

/** Goes on with a draft of the server. */
export function begin(state: Composer, content: MessageContent, version: number): Step {
  const begun: Composer = { ...state, version, keeping: 'server', tried: null, underWay: null, said: quiet }
  return step(named(show(begun, content)), { do: 'stopWaiting' }, { do: 'forgetOnDevice' })
}

/** What was wrong with a field is no longer said once that field is written in; nor that something was, when nothing is left. */
function withoutMended(said: Composer['said'], part: Partial<MessageContent>): Composer['said'] {
  const named = Object.keys(said.fields)
  const left = named.filter((field) => !(field in part))
  if (left.length === named.length) return said
  const fields = Object.fromEntries(left.map((field) => [field, said.fields[field] ?? '']))
  return { ...said, fields, message: left.length > 0 ? said.message : '' }
}

export function write(state: Composer, part: Partial<MessageContent>, isShown = false): Step {
  const isOvertaken = state.keeping === 'overtaken'
  const next: Composer = {
    ...state,
    content: withBase({ ...state.content, ...part }, state.page.base),
    name: state.name === 'sent' ? 'idle' : state.name,
    keeping: isOvertaken ? 'overtaken' : 'device',
    away: !isOvertaken && state.away === 'was' ? '' : state.away,
    turn: state.turn + (isShown ? 1 : 0),
    said: withoutMended(state.said, part),
  }
  return step(next, { do: 'noteWriting' }, keepOnDevice(next), ...(isOvertaken ? [] : [saveLater()]))
}

import { isFurniture, isIntroduction } from '@/lib/messaging/parsing/mail-furniture'
import type { Fate } from '@/lib/messaging/parsing/own-part'
import { type LineKind, labelLines } from '@/lib/messaging/parsing/reply-lines'
import { charactersIn, type Message, type Seen, seenLines } from './known-history'
import type { SentWords } from './sent-words'

/** As many words as a block of headers and a short mail under it have. */
const MANY_WORDS = 25
/** No app wraps a line that is shorter. */
const WRAPPED_FROM = 45
const DATED_OR_ADDRESSED = /@|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\b(?:19|20)\d{2}\b|\d{1,2}[:.h]\d{2}/u
const QUOTE_SIGNS = /^[\s>|\uE001\uE002]+/u

export type Sorted = {
  fates: Fate[]
  /** What is shown instead of a line, by its number: the question of ours above an answer, and the answer without quote signs. */
  shown: Map<number, string[]>
  /** Whether a message of ours was found. */
  knowsMessage: boolean
}

/**
 * Puts right what the mail's own signs say, by what we sent: a line that stands in it is history, whatever introduces it, and one that
 * does not is the customer's, wherever it stands inside our message or under it. An answer inside our message is shown under the question
 * of ours it stands below, marked with ">", for alone it could not be read (Q-E7).
 */
export function sortBySent(
  lines: readonly string[],
  own: { kinds: readonly LineKind[]; fates: readonly Fate[] },
  { sent, isForward }: { sent: SentWords; isForward: boolean },
): Sorted {
  const byThemselves = own.fates
  const bares = lines.slice(0, byThemselves.length).map((line) => line.replace(QUOTE_SIGNS, ''))
  const kinds = labelLines(bares)
  const seen = seenLines(bares, kinds, sent)
  const fates = [...byThemselves]
  const shown = new Map<number, string[]>()
  const messages = charactersIn(seen, kinds, byThemselves)
  for (const message of messages) {
    const sorting = { lines, seen, kinds, fates, shown, message, sent }
    dropOurWords(sorting)
    showTheirWords(sorting)
  }
  const [first] = messages
  if (first) showPlayfulHeaders(lines, kinds, fates, first)
  else showForeignWords({ own: own.kinds, kinds, seen, fates, isForward })
  return { fates, shown, knowsMessage: messages.length > 0 }
}

type Sorting = {
  lines: readonly string[]
  seen: readonly Seen[]
  kinds: readonly LineKind[]
  fates: Fate[]
  shown: Map<number, string[]>
  message: Message
  sent: SentWords
}

/**
 * Our message in the midst of what looked like the customer's own words, and what some app wrote above it. Marked quotes stay as they are, but
 * for our whole message under its announcement at the end of a mail that passes another on.
 */
function dropOurWords({ lines, seen, kinds, fates, message }: Sorting): void {
  const isCarried = isCarriedAlong(kinds, seen, message)
  const isMarked = (at: number) => !isCarried && /^\s{0,3}>/.test(lines[at] ?? '')
  if (fates[message.first] !== 'own' || isMarked(message.first)) return
  for (let at = message.first; at <= message.last; at++) {
    if (fates[at] === 'own' && seen[at]?.isOurs !== false && !isMarked(at)) fates[at] = 'history'
  }
  let above = message.first - 1
  for (; isCarried && (kinds[above] === 'blank' || kinds[above] === 'attribution'); above--) fates[above] = 'history'
  while (above > message.from && kinds[above] === 'blank') above--
  if (above >= message.from && isIntroduction(seen[above]?.bare ?? '')) fates[above] = 'history'
}

/** Nobody wrote into it or under it, and an app announces it. */
function isCarriedAlong(kinds: readonly LineKind[], seen: readonly Seen[], message: Message): boolean {
  const isWritten = seen.slice(message.first).some(({ isOurs, words }) => words.length > 0 && isOurs === false)
  if (isWritten || !kinds.slice(0, message.from).includes('forward')) return false
  let above = message.first - 1
  while (kinds[above] === 'blank') above--
  return kinds[above] === 'attribution' || isIntroduction(seen[above]?.bare ?? '')
}

function showTheirWords(sorting: Sorting): void {
  const { lines, seen, kinds, fates, shown, message } = sorting
  let question: number | null = null
  let furniture: number | null = null
  for (let at = message.from; at < message.to; at++) {
    const line = seen[at]
    if (at > message.first && line?.bare === '' && (lines[at] ?? '').startsWith('|')) fates[at] = 'history'
    if (kinds[at] === 'mark' && at > message.last) return
    if (!line || line.words.length === 0 || (at < message.first && !isWrittenAbove(line, fates[at], sorting.sent))) continue
    if (line.isOurs) {
      question = fates[at] === 'own' ? null : at
      continue
    }
    // What looks like a signature in the midst of our message is an answer.
    if (fates[at] === 'signature' && (at < message.first || at > message.last)) continue
    const isCarried = fates[at] !== 'own'
    const around = { kind: kinds[at], isBelow: at > message.last, isBelowFurniture: furniture === at - 1 }
    if (isCarried && isFurniture(line.bare, around)) {
      furniture = at
      continue
    }
    if (line.answerAt !== null && at <= message.last) {
      shown.set(at, [`> ${line.bare.slice(0, line.answerAt).trim()}`, line.bare.slice(line.answerAt).trim()])
      question = null
    } else if (isCarried || question !== null || (lines[at] ?? '').startsWith('|')) {
      const isAsked = question !== null && (at < message.last || /\?\W*$/.test(seen[question]?.bare ?? ''))
      const above = isAsked && question !== null ? [`> ${questionAbove(seen, question)}`] : []
      shown.set(at, [...above, theirs(sorting, at)])
      question = null
    }
    fates[at] = 'own'
  }
}

/**
 * No message of ours is in the mail: what it marks with ">" without telling who wrote it is the customer's, and a whole mail of
 * somebody else under a block of "From: … Subject: …" is what they pass on and want read; a short one where the subject says so.
 */
function showForeignWords({
  own,
  kinds,
  seen,
  fates,
  isForward,
}: {
  own: readonly LineKind[]
  kinds: readonly LineKind[]
  seen: readonly Seen[]
  fates: Fate[]
  isForward: boolean
}): void {
  const announced = kinds.findIndex((kind, at) => isAnnouncement(kind) || isAnnouncement(own[at]))
  const below = announced < 0 ? [] : seen.slice(announced)
  const isNotOurs = below.every(({ known }) => known === 0)
  const isPassedOn = isNotOurs && (isForward || (kinds[announced] === 'split' && wordsIn(below) >= MANY_WORDS))
  let headers = announced < 0 ? fates.length : announced
  while (headers > 0 && isAboveHeaders(seen[headers - 1]?.bare ?? '', kinds[headers - 1])) headers--
  for (let at = 0; at < fates.length; at++) {
    if (fates[at] === 'history' && (announced < 0 || at < headers || isPassedOn)) fates[at] = 'own'
  }
}

const isAnnouncement = (kind: LineKind | undefined) => kind === 'attribution' || kind === 'split'

/** What an app draws or writes right above the heads of an older mail. */
const isAboveHeaders = (bare: string, kind: LineKind | undefined) => kind === 'blank' || kind === 'rule' || isIntroduction(bare)

function wordsIn(seen: readonly Seen[]): number {
  return seen.reduce((count, { words }) => count + words.length, 0)
}

/**
 * Our message stands further down, under its own announcement: a block of "From: me" above it that names neither an address nor a day is no
 * app's, and what follows it is the customer's as well.
 */
function showPlayfulHeaders(lines: readonly string[], kinds: readonly LineKind[], fates: Fate[], message: Message): void {
  const start = kinds.indexOf('split')
  if (start < 0 || start >= message.from) return
  let end = start
  while (kinds[end] === 'split') end++
  let next = end
  while (next < message.from && kinds[next] !== 'attribution' && kinds[next] !== 'split') next++
  if (next >= message.from && kinds[message.from - 1] !== 'attribution') return
  if (lines.slice(start, end).some((line) => DATED_OR_ADDRESSED.test(line))) return
  let above = start
  while (above > 0 && (kinds[above - 1] === 'blank' || kinds[above - 1] === 'rule') && fates[above - 1] === 'history') above--
  for (let at = above; at < next; at++) if (fates[at] === 'history') fates[at] = 'own'
}

/** Between the announcement and our message somebody may have written; an app tells there at most whose the message is. */
function isWrittenAbove({ bare, words }: Seen, fate: Fate | undefined, sent: SentWords): boolean {
  const isOurName = sent.positionsOf(words, []).some(({ length }) => length === words.length)
  return fate === 'history' && !isIntroduction(bare) && !isOurName
}

/** A question that some app wrapped is shown whole, back to where its sentence begins. */
function questionAbove(seen: readonly Seen[], at: number): string {
  const parts: string[] = []
  for (let line = at; line > at - 4; line--) {
    const { bare, isOurs } = seen[line] ?? { bare: '', isOurs: null }
    if (!isOurs || (line < at && (bare.length < WRAPPED_FROM || /\p{P}$/u.test(bare.trimEnd())))) break
    parts.unshift(bare.trim())
  }
  return parts.join(' ')
}

/** The line as they wrote it: without the quote signs that their app put before all of our message. */
function theirs({ lines, message }: Sorting, at: number): string {
  const depth = (/^[\s>|]*/.exec(lines[message.first] ?? '')?.[0] ?? '').replace(/[^>|]/g, '').length
  let line = lines[at] ?? ''
  for (let sign = 0; sign < depth; sign++) line = line.replace(/^\s*[>|] ?/, '')
  return line
}

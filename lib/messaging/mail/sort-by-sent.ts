import { type Letter, lettersIn, type Seen, seenLines } from './known-history'
import { isFurniture, isIntroduction } from './mail-furniture'
import type { Fate } from './own-part'
import { type LineKind, labelLines } from './reply-lines'
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
  /** Whether a letter of ours was found. */
  knowsLetter: boolean
}

/**
 * Puts right what the mail's own signs say, by what we sent: a line that stands in it is history, whatever introduces it, and one that
 * does not is the customer's, wherever it stands inside our letter or under it. An answer inside our letter is shown under the question
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
  const letters = lettersIn(seen, kinds, byThemselves)
  for (const letter of letters) {
    const sorting = { lines, seen, kinds, fates, shown, letter, sent }
    dropOurWords(sorting)
    showTheirWords(sorting)
  }
  const [first] = letters
  if (first) showPlayfulHeads(lines, kinds, fates, first)
  else showForeignWords({ own: own.kinds, kinds, seen, fates, isForward })
  return { fates, shown, knowsLetter: letters.length > 0 }
}

type Sorting = {
  lines: readonly string[]
  seen: readonly Seen[]
  kinds: readonly LineKind[]
  fates: Fate[]
  shown: Map<number, string[]>
  letter: Letter
  sent: SentWords
}

/**
 * Our letter in the midst of what looked like the customer's own words, and what some app wrote above it. Marked quotes stay as they are, but
 * for our whole letter under its announcement at the end of a mail that passes another on.
 */
function dropOurWords({ lines, seen, kinds, fates, letter }: Sorting): void {
  const isCarried = isCarriedAlong(kinds, seen, letter)
  const isMarked = (at: number) => !isCarried && /^\s{0,3}>/.test(lines[at] ?? '')
  if (fates[letter.first] !== 'own' || isMarked(letter.first)) return
  for (let at = letter.first; at <= letter.last; at++) {
    if (fates[at] === 'own' && seen[at]?.isOurs !== false && !isMarked(at)) fates[at] = 'history'
  }
  let above = letter.first - 1
  for (; isCarried && (kinds[above] === 'blank' || kinds[above] === 'attribution'); above--) fates[above] = 'history'
  while (above > letter.from && kinds[above] === 'blank') above--
  if (above >= letter.from && isIntroduction(seen[above]?.bare ?? '')) fates[above] = 'history'
}

/** Nobody wrote into it or under it, and an app announces it. */
function isCarriedAlong(kinds: readonly LineKind[], seen: readonly Seen[], letter: Letter): boolean {
  const isWritten = seen.slice(letter.first).some(({ isOurs, words }) => words.length > 0 && isOurs === false)
  if (isWritten || !kinds.slice(0, letter.from).includes('forward')) return false
  let above = letter.first - 1
  while (kinds[above] === 'blank') above--
  return kinds[above] === 'attribution' || isIntroduction(seen[above]?.bare ?? '')
}

function showTheirWords(sorting: Sorting): void {
  const { lines, seen, kinds, fates, shown, letter } = sorting
  let question: number | null = null
  let furniture: number | null = null
  for (let at = letter.from; at < letter.to; at++) {
    const line = seen[at]
    if (at > letter.first && line?.bare === '' && (lines[at] ?? '').startsWith('|')) fates[at] = 'history'
    if (kinds[at] === 'mark' && at > letter.last) return
    if (!line || line.words.length === 0 || (at < letter.first && !isWrittenAbove(line, fates[at], sorting.sent))) continue
    if (line.isOurs) {
      question = fates[at] === 'own' ? null : at
      continue
    }
    // What looks like a signature in the midst of our letter is an answer.
    if (fates[at] === 'signature' && (at < letter.first || at > letter.last)) continue
    const isCarried = fates[at] !== 'own'
    const around = { kind: kinds[at], isBelow: at > letter.last, isBelowFurniture: furniture === at - 1 }
    if (isCarried && isFurniture(line.bare, around)) {
      furniture = at
      continue
    }
    if (line.answerAt !== null && at <= letter.last) {
      shown.set(at, [`> ${line.bare.slice(0, line.answerAt).trim()}`, line.bare.slice(line.answerAt).trim()])
      question = null
    } else if (isCarried || question !== null || (lines[at] ?? '').startsWith('|')) {
      const isAsked = question !== null && (at < letter.last || /\?\W*$/.test(seen[question]?.bare ?? ''))
      const above = isAsked && question !== null ? [`> ${questionAbove(seen, question)}`] : []
      shown.set(at, [...above, theirs(sorting, at)])
      question = null
    }
    fates[at] = 'own'
  }
}

/**
 * No letter of ours is in the mail: what it marks with ">" without telling who wrote it is the customer's, and a whole mail of
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
  let heads = announced < 0 ? fates.length : announced
  while (heads > 0 && isAboveHeads(seen[heads - 1]?.bare ?? '', kinds[heads - 1])) heads--
  for (let at = 0; at < fates.length; at++) {
    if (fates[at] === 'history' && (announced < 0 || at < heads || isPassedOn)) fates[at] = 'own'
  }
}

const isAnnouncement = (kind: LineKind | undefined) => kind === 'attribution' || kind === 'split'

/** What an app draws or writes right above the heads of an older mail. */
const isAboveHeads = (bare: string, kind: LineKind | undefined) => kind === 'blank' || kind === 'rule' || isIntroduction(bare)

function wordsIn(seen: readonly Seen[]): number {
  return seen.reduce((count, { words }) => count + words.length, 0)
}

/**
 * Our letter stands further down, under its own announcement: a block of "From: me" above it that names neither an address nor a day is no
 * app's, and what follows it is the customer's as well.
 */
function showPlayfulHeads(lines: readonly string[], kinds: readonly LineKind[], fates: Fate[], letter: Letter): void {
  const start = kinds.indexOf('split')
  if (start < 0 || start >= letter.from) return
  let end = start
  while (kinds[end] === 'split') end++
  let next = end
  while (next < letter.from && kinds[next] !== 'attribution' && kinds[next] !== 'split') next++
  if (next >= letter.from && kinds[letter.from - 1] !== 'attribution') return
  if (lines.slice(start, end).some((line) => DATED_OR_ADDRESSED.test(line))) return
  let above = start
  while (above > 0 && (kinds[above - 1] === 'blank' || kinds[above - 1] === 'rule') && fates[above - 1] === 'history') above--
  for (let at = above; at < next; at++) if (fates[at] === 'history') fates[at] = 'own'
}

/** Between the announcement and our letter somebody may have written; an app tells there at most whose the letter is. */
function isWrittenAbove({ bare, words }: Seen, fate: Fate | undefined, sent: SentWords): boolean {
  const isOurName = sent.placesOf(words, []).some(({ length }) => length === words.length)
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

/** The line as they wrote it: without the quote signs that their app put before all of our letter. */
function theirs({ lines, letter }: Sorting, at: number): string {
  const depth = (/^[\s>|]*/.exec(lines[letter.first] ?? '')?.[0] ?? '').replace(/[^>|]/g, '').length
  let line = lines[at] ?? ''
  for (let sign = 0; sign < depth; sign++) line = line.replace(/^\s*[>|] ?/, '')
  return line
}

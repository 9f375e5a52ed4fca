import type { Fate } from '@/lib/messaging/parsing/own-part'
import type { LineKind } from '@/lib/messaging/parsing/reply-lines'
import { align } from './align'
import type { SentWords, Word } from './sent-words'
import { wordsOf } from './sent-words'

/** Fewer words of ours than this, one after the other, may be the customer's own repeating. */
const ENOUGH_WORDS = 8
const SHORT_LETTER = 3
const CHANGED_WORDS = 5
const ANSWERED_AFTER = /^\s*[?!.:;…)\]»"”*_|–—-]+/u

/** A line without its quote signs, and how much of it stands in what we sent. */
export type Seen = {
  bare: string
  words: readonly Word[]
  /** How many of its first words are ours. */
  known: number
  /** All of it is ours; null for a line without words. */
  isOurs: boolean | null
  /** Where in `bare` the customer writes on behind our words; null when they do not. */
  answerAt: number | null
}

/** Every line beside what we sent, whatever app wrapped or quoted it; `kinds` are of the lines without quote signs. */
export function seenLines(bares: readonly string[], kinds: readonly LineKind[], sent: SentWords): Seen[] {
  const words = bares.map((bare, at) => (isRestOfLink(bare, bares[at - 1]) ? [] : wordsOf(bare)))
  const known = stretches(kinds).flatMap(({ from, to, next }) => [
    ...align(words.slice(from, to), sent),
    ...Array.from({ length: next - to }, () => 0),
  ])
  return bares.map((bare, at) => versionOf(bare, words[at] ?? [], known[at] ?? 0))
}

/** What some server broke off a long address: "_v=2)" under "https://shop.example/tables/oak". */
const isRestOfLink = (bare: string, above = ''): boolean =>
  /https?:\/\/\S+$/iu.test(above.slice(-2000)) && bare.length < 2000 && /^\S*[=&?/%_)]\S*$/u.test(bare.trim())

function versionOf(bare: string, words: readonly Word[], known: number): Seen {
  const isOurs = words.length === 0 ? null : known === words.length
  return { bare, words, known, isOurs, answerAt: isOurs === false && known > 1 ? answerIn(bare, words, known) : null }
}

/** "Which colour would you like? Green": behind a sign that ends our sentence. */
function answerIn(bare: string, words: readonly Word[], known: number): number | null {
  const end = words[known - 1]?.end ?? 0
  const sign = ANSWERED_AFTER.exec(bare.slice(end))
  return sign && /[?!.:]/.test(sign[0]) ? end + sign[0].search(/[^?!.:\s]|$/u) : null
}

/** The first and the last line of ours between two announcements of history. */
export type Message = { from: number; to: number; first: number; last: number }

/** The stretches between announcements that hold a message of ours: enough of its words, or most of what stands there. */
export function charactersIn(seen: readonly Seen[], kinds: readonly LineKind[], fates: readonly Fate[]): Message[] {
  return stretches(kinds).flatMap(({ from, to }) => {
    const ours: number[] = []
    let known = 0
    let all = 0
    for (let at = from; at < to; at++) {
      const line = seen[at]
      if (!line || line.words.length === 0) continue
      all += line.words.length
      // A line they changed in place speaks for our message, too, but does not begin or end it.
      const isChanged = line.isOurs === false && line.answerAt === null
      if (isChanged && line.known < CHANGED_WORDS) continue
      known += line.known
      if (isChanged) continue
      ours.push(at)
    }
    const first = ours[0]
    const last = ours[ours.length - 1]
    if (first === undefined || last === undefined) return []
    const isCarried = fates[first] === 'history'
    const isMessage = known >= ENOUGH_WORDS || (isCarried && known >= SHORT_LETTER && known * 2 >= all)
    return isMessage ? [{ from, to, first, last }] : []
  })
}

/** From one announcement of history to the next, which takes the lines from `to` to `next`. */
function stretches(kinds: readonly LineKind[]): { from: number; to: number; next: number }[] {
  const found: { from: number; to: number; next: number }[] = []
  for (let from = 0; from < kinds.length; ) {
    let to = from
    while (to < kinds.length && !isAnnouncement(kinds[to])) to++
    let next = to
    while (next < kinds.length && isAnnouncement(kinds[next])) next++
    found.push({ from, to, next })
    from = next
  }
  return found
}

function isAnnouncement(kind: LineKind | undefined): boolean {
  return kind === 'attribution' || kind === 'split' || kind === 'forward'
}

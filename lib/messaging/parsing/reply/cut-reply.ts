import { type Fate, ownPart } from '@/lib/messaging/parsing/own-part'
import { labelLines, OWN_MARK, QUOTE_MARK, SIGNATURE_MARK } from '@/lib/messaging/parsing/reply-lines'
import type { SentWords } from './sent-words'
import { type Sorted, sortBySent } from './sort-by-sent'
import { unsharedLines } from './unshared-lines'

/** Nobody writes this many lines by hand; what lies beyond is kept as it is, on the side of the last line looked at. */
const MAX_LINES = 8_000
/** What is left of a message that was taken out between two lines. */
const GAPS = /\n(?:[^\S\n]*\n){2,}/g
const MARKS = new RegExp(`${QUOTE_MARK}|${SIGNATURE_MARK}|${OWN_MARK}(?:> ?)?`, 'g')

export type CutReply = {
  visible: string
  quoted: string
  /** Whether a message of ours was recognised: then no word of theirs means that they wrote none. */
  knowsMessage: boolean
}

/** Parts a plain text mail into what its writer newly wrote and what they only carried along. Nothing gets lost. */
export function cutReply(text: string, { sent, isForward }: { sent: SentWords | null; isForward: boolean }): CutReply {
  const whole = withoutDashEscapes(text.replace(/\r\n?/g, '\n')).split('\n')
  const lines = [...unsharedLines(whole.slice(0, MAX_LINES)), ...whole.slice(MAX_LINES)]
  const kinds = labelLines(lines.slice(0, MAX_LINES))
  const fates = ownPart(lines, kinds, sent?.asksWhere)
  const sorted: Sorted = sent
    ? sortBySent(lines, { kinds, fates }, { sent, isForward })
    : { fates, shown: new Map(), knowsMessage: false }
  const cut = divided(lines, sorted)
  const isWhole = pointsBelow(cut.visible) || (isForward && !sent)
  if (!sorted.knowsMessage && cut.quoted !== '' && isWhole) return { ...cut, visible: tidy(lines), quoted: '' }
  return cut
}

/** A signed mail has a dash and a blank before each of its lines that begins with a dash (RFC 9580, 7.2). */
function withoutDashEscapes(text: string): string {
  return /^-----BEGIN PGP SIGNED MESSAGE-----$/m.test(text) ? text.replace(/^- (?=-)/gm, '') : text
}

function divided(lines: readonly string[], { fates, shown, knowsMessage }: Sorted): CutReply {
  const last: Fate = fates[fates.length - 1] ?? 'own'
  const own: string[] = []
  const carried: string[] = []
  lines.forEach((line, at) => {
    const isOwn = (fates[at] ?? last) === 'own'
    if (isOwn) own.push(...(shown.get(at) ?? [line]))
    else carried.push(line)
  })
  const begun = own.findIndex((line) => !/^[\s>]*$/.test(line))
  const visible = begun < 0 ? '' : tidy(own.slice(begun))
  return { visible: knowsMessage ? visible.replace(GAPS, '\n\n') : visible, quoted: tidy(carried), knowsMessage }
}

function tidy(lines: readonly string[]): string {
  const isEmpty = (line: string | undefined) => (line ?? '').replace(MARKS, '').trim() === ''
  let start = 0
  let end = lines.length
  while (start < end && isEmpty(lines[start])) start++
  while (end > start && isEmpty(lines[end - 1])) end--
  return lines.slice(start, end).join('\n').replace(MARKS, '').trimEnd()
}

/** "My answers are below, in red", by language: what answers are called, and the word for where or how they stand. */
const ANSWERS =
  'answers?|repl(?:y|ies)|responses?|comments?|see|antwort(?:en)?|anmerkung(?:en)?|siehe|respuestas?|comentarios?|ver|véase|odpowied(?:ź|zi)|komentarz(?:e)?|zobacz|patrz|réponses?|commentaires?|voir|risposte?|commenti|vedi|antwoord(?:en)?|opmerking(?:en)?|zie|respostas?|comentários?|veja'
const PLACES =
  'below|inline|in (?:red|blue|green|bold|capitals|caps)|under each|unten|darunter|in (?:rot|blau|grün)|zwischen den zeilen|abajo|más abajo|en (?:rojo|azul|verde|mayúsculas|negrita)|poniżej|na (?:czerwono|niebiesko|zielono)|pod pytaniami|ci-dessous|plus bas|en (?:rouge|bleu|vert|majuscules)|dans le texte|sotto|qui sotto|in (?:rosso|blu|verde)|hieronder|onder|in (?:het )?(?:rood|blauw|groen)|abaixo|em (?:vermelho|azul|verde)'
const BOTH = new RegExp(`(?<!\\p{L})(?:${ANSWERS})(?!\\p{L})[^.!?\\n]{0,40}(?<!\\p{L})(?:${PLACES})(?!\\p{L})`, 'iu')
const MAX_HINT = 600
const MAX_NAME = 10

/** Whether the customer says in a few words that they answer further down: then what is there must not be folded away (Q-E7). */
function pointsBelow(own: string): boolean {
  const found = own.length <= MAX_HINT ? BOTH.exec(own) : null
  if (!found) return false
  // What follows at once is more than a name, and so may be what they point to.
  const after = own.slice(found.index + found[0].length)
  return !/^\s*:/.test(after) && !/\d/.test(after) && (after.match(/\p{L}+/gu) ?? []).length <= MAX_NAME
}

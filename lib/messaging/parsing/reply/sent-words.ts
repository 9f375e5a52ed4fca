const MAX_LENGTH = 200_000
const MAX_LINE = 4_000
/** As many words in a row are ours wherever in a sentence they begin; fewer may be the customer's choice among what we offered. */
const CERTAIN = 6
const MAX_PLACES = 12
const LINK = /<?(?:https?:\/\/|www\.|mailto:)[^\s<>]*>?|<?[^\s<>@([]{1,64}@[^\s<>@)\]]{1,190}>?/giu
const PICTURE = /\[(?:image|cid):[^\]]{0,200}\]/giu
/** Pictograms are words, too: a thumb is an answer. */
const WORD = /[\p{L}\p{N}]+|\p{So}+/gu
const WORDLESS = /^[^\p{L}\p{N}\p{So}]*$/u
const SENTENCE_END = /[.!?:;]\s/u

const WHERE =
  /(?:address|adres|direcci[oó]n|adress|indirizzo|morada|endereço|phone|tel[eéè]f|telef|n[uú]m[eé]r|nummer|e-?mail|correo|where|wohin|dónde|gdzie|où|dove|waar|onde)[^.!?\n]{0,120}\?/iu

export type Word = { text: string; end: number }

/** Where in what we sent some words stand, counted in words, and how many of them. */
export type Cursor = { at: number; length: number }

export type SentWords = {
  length: number
  /** A question of it is for an address or a number. */
  asksWhere: boolean
  /** Where a line of somebody's mail may stem from: `ends` are where the line above it ended, for a line that was wrapped. */
  positionsOf: (words: readonly Word[], ends: readonly number[]) => Cursor[]
}

/**
 * The words of a line as they compare: whatever the quote signs, spaces, accents, quotation marks and dashes, without addresses, for
 * these are rewritten on the way. `end` is where a word ends in the line.
 */
export function wordsOf(line: string): Word[] {
  const start = line.slice(0, MAX_LINE).replace(PICTURE, blank)
  const unlinked = start.replace(LINK, blank)
  // An address alone on its line may be an answer.
  const plain = WORDLESS.test(unlinked) ? start : unlinked
  return [...plain.matchAll(WORD)].map(({ 0: word, index }) => ({ text: folded(word), end: index + word.length }))
}

const blank = (part: string) => ' '.repeat(part.length)

function folded(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** What we sent, to be recognised in whatever breaks its lines anew. */
export function sentWords(sent: string): SentWords {
  const { all, starts } = readSent(sent)
  const positions = new Map<string, number[]>()
  for (let at = 0; at < all.length; at++) {
    for (const size of [1, 2, 3]) {
      if (size < 3 && !starts.has(at)) continue
      const key = all.slice(at, at + size).join(' ')
      const known = positions.get(key)
      if (!known) positions.set(key, [at])
      else if (known.length < MAX_PLACES && known[known.length - 1] !== at) known.push(at)
    }
  }
  const lengthAt = (texts: readonly string[], at: number) => {
    let length = 0
    while (length < texts.length && texts[length] === all[at + length]) length++
    return length
  }

  return {
    length: all.length,
    asksWhere: WHERE.test(sent.slice(0, MAX_LENGTH)),
    positionsOf(words, ends) {
      const texts = words.map(({ text }) => text)
      const found = (positions.get(texts.slice(0, 3).join(' ')) ?? positions.get(texts.slice(0, 2).join(' ')) ?? []).map(
        (at) => ({
          at,
          length: lengthAt(texts, at),
        }),
      )
      const begun = found.filter(({ at, length }) => isWhole(at, length, texts.length) || length >= CERTAIN)
      const wrapped = ends.map((at) => ({ at, length: lengthAt(texts, at) })).filter(({ length }) => length > 0)
      return [...begun, ...wrapped]
    },
  }

  /** From where a sentence of ours begins: to where one ends, or further than anybody repeats. */
  function isWhole(at: number, length: number, wanted: number): boolean {
    if (!starts.has(at)) return false
    return starts.has(at + length) || (length === wanted && length > 1)
  }
}

/** All words, and at which of them a line or a sentence begins. */
function readSent(sent: string): { all: string[]; starts: Set<number> } {
  const all: string[] = []
  const starts = new Set<number>()
  for (const line of sent.slice(0, MAX_LENGTH).split(/\r\n?|\n/)) {
    for (const sentence of line.split(SENTENCE_END)) {
      starts.add(all.length)
      for (const { text } of wordsOf(sentence)) all.push(text)
    }
  }
  return { all, starts: starts.add(all.length) }
}

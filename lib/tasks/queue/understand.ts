import { fold } from '@/lib/i18n/fold'
import type { Translate } from '@/lib/i18n/translator'
import { isTooLong, type ListFilter } from './list-filter'
import { type Meaning, maxWords, meaningsOf } from './word-meanings'

/** What was typed, piece by piece: a phrase that is a filter has a label (and names a state where it does), all else is searched for as it is. */
export type Part = { text: string; label?: string; isState?: true }

const known = new WeakMap<Translate, Map<string, Meaning>>()

/**
 * "overdue mary" asks for the overdue ones with Mary in them: words that name a state, type, priority, a day, a waiting reply or
 * one's own customers are filters, the rest is searched for. Words in quotes are only searched for (T-7). `today` is the store's.
 */
export function understand(params: ListFilter, t: Translate, today: string): { filter: ListFilter; parts: Part[] } {
  if (isTooLong(params.q)) return { filter: params, parts: [] }
  const meanings = known.get(t) ?? meaningsOf(t)
  known.set(t, meanings)
  const words = wordsOf(params.q)
  const parts: Part[] = []
  const searched: string[] = []
  let filter = params
  for (let at = 0; at < words.length; ) {
    const { meaning, length } = longest(words.slice(at, at + maxWords), meanings)
    const some = words.slice(at, at + length)
    const text = some.map(([word, quoted]) => (quoted ? `"${word}"` : word)).join(' ')
    if (meaning) filter = { ...filter, ...meaning.means(filter, today) }
    else searched.push(...some.map(([word]) => word))
    parts.push({ text, label: meaning?.label, isState: meaning?.isState })
    at += length
  }
  return { filter: { ...filter, q: searched.join(' ') }, parts }
}

/** The longest phrase these words begin with that means something; else the first word by itself. */
function longest(words: Word[], meanings: Map<string, Meaning>): { meaning?: Meaning; length: number } {
  const quote = words.findIndex(([, quoted]) => quoted)
  for (let length = quote < 0 ? words.length : quote; length > 0; length--) {
    const phrase = words.slice(0, length).map(([word]) => word)
    const meaning = meanings.get(fold(phrase.join(' ')))
    if (meaning) return { meaning, length }
  }
  return { length: 1 }
}

type Word = [word: string, quoted: boolean]

/** The words of a search, in order; whether each stands in quotes. */
const wordsOf = (q: string): Word[] =>
  [...q.matchAll(/"([^"]*)"?|(\S+)/g)]
    .map(([, quoted, word]): Word => [(quoted ?? word ?? '').trim(), quoted !== undefined])
    .filter(([word]) => word !== '')

import type { Locale } from '@/db/vocabulary'
import { dateFormat } from '@/lib/i18n/time'
import type { Words } from '@/lib/i18n/words'
import type { ListFilter } from './list-filter'
import { type Understood, wordsOf } from './understand'

/** What a list is narrowed to, in words, and what the address says differently without it. */
export type FilterChip = { label: string; off: Record<string, string> }

type Asked = { asked: ListFilter; understood: Understood[]; customer: string; locale: Locale; say: Words }

/** One chip for each filter but the state's tab, in the order of the panel. */
export function filterChips({ asked, understood, customer, locale, say }: Asked): FilterChip[] {
  const { book, type, priority, origin, made, waiting } = asked
  const without = (list: readonly string[], one: string) => list.filter((each) => each !== one).join(',')
  const isUnderstood = (word: string) => understood.some((each) => each.word === word)
  const chips: (FilterChip | false)[] = [
    book !== 'all' && { label: say(`tasks.list.books.${book}`), off: { book: '' } },
    ...wordsOf(asked.q).map(([word]) => ({
      label: isUnderstood(word)
        ? (understood.find((each) => each.word === word)?.label ?? word)
        : say('tasks.quoted', { words: word }),
      off: { q: wordsWithout(asked.q, word) },
    })),
    waiting !== '' && { label: say('tasks.replyWaiting'), off: { waiting: '' } },
    customer !== '' && { label: customer, off: { customer: '' } },
    ...type.map((one) => ({ label: say(`tasks.types.${one}`), off: { type: without(type, one) } })),
    ...priority.map((one) => ({ label: say(`tasks.priorities.${one}`), off: { priority: without(priority, one) } })),
    ...origin.map((one) => ({ label: say(`tasks.origins.${one}`), off: { origin: without(origin, one) } })),
    made !== 'anyone' && { label: say(`tasks.made.${made}`), off: { made: '' } },
    ...dayChips(asked, locale, say),
  ]
  return chips.filter((chip) => chip !== false)
}

const wordsWithout = (q: string, gone: string) =>
  wordsOf(q)
    .filter(([word]) => word !== gone)
    .map(([word, quoted]) => (quoted ? `"${word}"` : word))
    .join(' ')

const days = ['from', 'to', 'createdFrom', 'createdTo', 'closedFrom', 'closedTo'] as const

function dayChips(asked: ListFilter, locale: Locale, say: Words): FilterChip[] {
  const style = { day: 'numeric', month: 'short', year: 'numeric' } as const
  return days
    .filter((name) => asked[name])
    .map((name) => {
      const day = dateFormat(locale, 'UTC', 'day-year', style).format(new Date(`${asked[name]}T12:00:00Z`))
      return { label: say(`tasks.empty.${name}`, { day }), off: { [name]: '' } }
    })
}

import type { Locale } from '@/db/vocabulary'
import { dateFormat } from '@/lib/i18n/time'
import type { Words } from '@/lib/i18n/words'
import { isTooLong, type ListFilter, mostLetters } from './list-filter'
import type { Part } from './understand'

/** What a list is narrowed to, in words, and what the address says differently without it. */
export type FilterChip = { label: string; off: Record<string, string> }

/** The names of what is filtered by; empty where it is not. */
type Names = Record<'customer' | 'creator' | 'assignee', string>
type Asked = { asked: ListFilter; parts: Part[]; names: Names; locale: Locale; say: Words }

/** One chip for each filter but the state's tab, in the order of the panel; what is said twice is one chip and taken off at once. */
export function filterChips({ asked, parts, names, locale, say }: Asked): FilterChip[] {
  const { customer, creator, assignee } = names
  const { kind, book, type, priority, origin, made, waiting } = asked
  const without = (list: readonly string[], one: string) => list.filter((each) => each !== one).join(',')
  const chips: (FilterChip | false)[] = [
    kind !== 'group' && assignee === '' && { label: say(`tasks.kinds.${kind}`), off: { kind: '' } },
    assignee !== '' && { label: say('tasks.whose.forPerson', { name: assignee }), off: { assignee: '' } },
    book !== 'all' && { label: say(`tasks.list.books.${book}`), off: { book: '' } },
    isTooLong(asked.q) && { label: say('tasks.empty.tooLong', { count: mostLetters }), off: { q: '' } },
    ...wordChips(parts, say),
    waiting !== '' && { label: say('tasks.replyWaiting'), off: { waiting: '' } },
    customer !== '' && { label: customer, off: { customer: '' } },
    ...type.map((one) => ({ label: say(`tasks.types.${one}`), off: { type: without(type, one) } })),
    ...priority.map((one) => ({ label: say(`tasks.priorities.${one}`), off: { priority: without(priority, one) } })),
    ...origin.map((one) => ({ label: say(`tasks.origins.${one}`), off: { origin: without(origin, one) } })),
    made !== 'anyone' && { label: say(`tasks.made.${made}`), off: { made: '' } },
    creator !== '' && { label: say('tasks.made.by', { name: creator }), off: { creator: '' } },
    ...dayChips(asked, locale, say),
  ]
  const once = new Map<string, FilterChip>()
  for (const chip of chips)
    if (chip) once.set(chip.label, { label: chip.label, off: { ...once.get(chip.label)?.off, ...chip.off } })
  return [...once.values()]
}

/** The search without every part that says the same. */
function wordChips(parts: Part[], say: Words): FilterChip[] {
  const labelOf = ({ text, label }: Part) => label ?? say('tasks.quoted', { words: text.replaceAll('"', '') })
  return parts.map((part) => {
    const others = parts.filter((each) => labelOf(each) !== labelOf(part))
    return { label: labelOf(part), off: { q: others.map(({ text }) => text).join(' ') } }
  })
}

const days = ['from', 'to', 'createdFrom', 'createdTo', 'assignedFrom', 'assignedTo', 'closedFrom', 'closedTo'] as const

function dayChips(asked: ListFilter, locale: Locale, say: Words): FilterChip[] {
  const style = { day: 'numeric', month: 'short', year: 'numeric' } as const
  return days
    .filter((name) => asked[name])
    .map((name) => {
      const day = dateFormat(locale, 'UTC', 'day-year', style).format(new Date(`${asked[name]}T12:00:00Z`))
      return { label: say(`tasks.empty.${name}`, { day }), off: { [name]: '' } }
    })
}

import type { Locale } from '@/db/vocabulary'
import { dateFormat } from '@/lib/i18n/time'
import type { Translate } from '@/lib/i18n/translator'
import { dayNames, type NameButDay } from './filter-names'
import { isTooLong, type ListFilter, maxSearchLength } from './list-filter'
import type { Part } from './understand'

/** What a list is narrowed to, in words, and what the address says differently without it. */
export type FilterChip = { label: string; off: Record<string, string> }

/** The names of what is filtered by; empty where it is not. */
export type FilterNames = Record<'customer' | 'creator' | 'assignee', string>
type Params = { requested: ListFilter; parts: Part[]; names: FilterNames; locale: Locale; t: Translate }

/** One chip for each filter but the state's tab, in the order of the panel; what is said twice is one chip and taken off at once. */
export function filterChips({ requested, parts, names, locale, t }: Params): FilterChip[] {
  const { customer, creator, assignee } = names
  const { kind, book, type, priority, origin, made, waiting } = requested
  const without = (list: readonly string[], one: string) => list.filter((each) => each !== one).join(',')
  const chips: Record<NameButDay, (FilterChip | false)[]> = {
    kind: [
      kind !== 'group' && assignee === '' && { label: t(`tasks.kinds.${kind}`), off: { kind: '' } },
      book !== 'all' && { label: t(`tasks.list.books.${book}`), off: { book: '' } },
    ],
    assignee: [assignee !== '' && { label: t('tasks.whose.forPerson', { name: assignee }), off: { assignee: '' } }],
    q: [
      isTooLong(requested.q) && { label: t('tasks.empty.tooLong', { count: maxSearchLength }), off: { q: '' } },
      ...wordChips(parts, t),
    ],
    waiting: [waiting !== '' && { label: t('tasks.replyWaiting'), off: { waiting: '' } }],
    customer: [customer !== '' && { label: customer, off: { customer: '' } }],
    type: type.map((one) => ({ label: t(`tasks.types.${one}`), off: { type: without(type, one) } })),
    priority: priority.map((one) => ({ label: t(`tasks.priorities.${one}`), off: { priority: without(priority, one) } })),
    origin: origin.map((one) => ({ label: t(`tasks.origins.${one}`), off: { origin: without(origin, one) } })),
    made: [made !== 'anyone' && { label: t(`tasks.made.${made}`), off: { made: '' } }],
    creator: [creator !== '' && { label: t('tasks.made.by', { name: creator }), off: { creator: '' } }],
  }
  const once = new Map<string, FilterChip>()
  for (const chip of [...Object.values(chips).flat(), ...dayChips(requested, locale, t)])
    if (chip) once.set(chip.label, { label: chip.label, off: { ...once.get(chip.label)?.off, ...chip.off } })
  return [...once.values()]
}

/** The search without every part that says the same. */
function wordChips(parts: Part[], t: Translate): FilterChip[] {
  const labelOf = ({ text, label }: Part) => label ?? t('tasks.quoted', { words: text.replaceAll('"', '') })
  return parts.map((part) => {
    const others = parts.filter((each) => labelOf(each) !== labelOf(part))
    return { label: labelOf(part), off: { q: others.map(({ text }) => text).join(' ') } }
  })
}

function dayChips(params: ListFilter, locale: Locale, t: Translate): FilterChip[] {
  const style = { day: 'numeric', month: 'short', year: 'numeric' } as const
  return dayNames
    .filter((name) => params[name])
    .map((name) => {
      const day = dateFormat(locale, 'UTC', 'day-year', style).format(new Date(`${params[name]}T12:00:00Z`))
      return { label: t(`tasks.empty.${name}`, { day }), off: { [name]: '' } }
    })
}

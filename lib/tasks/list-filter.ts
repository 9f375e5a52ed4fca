import { z } from 'zod'
import { priorities, taskTypes } from '@/db/vocabulary'
import { isDay } from '@/lib/i18n/day'

export const tabs = ['active', 'overdue', 'resolved', 'dismissed'] as const
export type Tab = (typeof tabs)[number]
export const books = ['all', 'primary', 'secondary', 'other', 'nobody'] as const
export type Book = (typeof books)[number]
export const sorts = ['reply', 'due', 'newest', 'closed'] as const

const list = <T extends string>(words: readonly [T, ...T[]]) =>
  z
    .string()
    .default('')
    .transform((text) => words.filter((word) => text.split(',').includes(word)))
const day = z
  .string()
  .default('')
  .transform((text) => (isDay(text) ? text : ''))

/** PostgreSQL takes no NUL, which an address can say (%00). */
const storable = z
  .string()
  .transform((text) => text.replaceAll('\0', '').trim())
  .pipe(z.string().max(200))

/** What the address of a list page says (T-7); nonsense counts as not said. */
export const listFilter = z.object({
  store: z.uuid().nullable().catch(null).default(null),
  tab: z.enum(tabs).catch('active').default('active'),
  book: z.enum(books).catch('all').default('all'),
  q: storable.catch('').default(''),
  type: list(taskTypes).catch([]),
  priority: list(priorities).catch([]),
  from: day.catch(''),
  to: day.catch(''),
  sort: z.enum(sorts).catch('reply').default('reply'),
  after: z.string().max(400).catch('').default(''),
})
export type ListFilter = z.output<typeof listFilter>

/** The address part for a filter: only what differs from the plain list. */
export function filterQuery(filter: Partial<ListFilter>): string {
  const query = new URLSearchParams()
  const plain: Record<string, string> = { tab: 'active', book: 'all', sort: 'reply' }
  for (const [name, value] of Object.entries(filter)) {
    const text = Array.isArray(value) ? value.join(',') : (value ?? '')
    if (text && text !== plain[name]) query.set(name, text)
  }
  const text = query.toString()
  return text ? `?${text}` : ''
}

import { z } from 'zod'
import { origins, priorities, taskTypes } from '@/db/vocabulary'
import { isDay } from '@/lib/i18n/day'
import { books, type FilterName, kinds, makers, sorts, tabs } from './filter-names'

const list = <T extends string>(words: readonly [T, ...T[]]) =>
  z
    .string()
    .default('')
    .transform((text) => words.filter((word) => text.split(',').includes(word)))
const day = z
  .string()
  .default('')
  .transform((text) => (isDay(text) ? text : ''))

/** The longest search there is; a longer one finds nothing and says so. */
export const maxSearchLength = 200
export const isTooLong = (q: string) => q.length > maxSearchLength

/** PostgreSQL takes no NUL, which an address can say (%00). Of what is too long no more is kept than shows that it is. */
const storable = z.string().transform((text) =>
  text
    .replaceAll('\0', '')
    .trim()
    .slice(0, maxSearchLength + 1),
)

const someone = z.uuid().nullable().catch(null).default(null)

const filters = {
  q: storable.catch('').default(''),
  kind: z.enum(kinds).catch('group').default('group'),
  /** Who does it, by name: of people's own tasks alone, whatever kind is asked for. */
  assignee: someone,
  type: list(taskTypes).catch([]),
  priority: list(priorities).catch([]),
  origin: list(origins).catch([]),
  made: z.enum(makers).catch('anyone').default('anyone'),
  waiting: z.enum(['', 'yes']).catch('').default(''),
  customer: someone,
  /** Who made it, by name. */
  creator: someone,
  from: day.catch(''),
  to: day.catch(''),
  createdFrom: day.catch(''),
  createdTo: day.catch(''),
  assignedFrom: day.catch(''),
  assignedTo: day.catch(''),
  closedFrom: day.catch(''),
  closedTo: day.catch(''),
} satisfies Record<FilterName, z.ZodType>

/** What the address of a list page says (T-7); nonsense counts as not said. */
export const listFilter = z.object({
  /** One store, every store one works in or administers, or the home store when nothing is said. */
  store: z
    .union([z.uuid(), z.literal('all')])
    .nullable()
    .catch(null)
    .default(null),
  tab: z.enum(tabs).catch('active').default('active'),
  book: z.enum(books).catch('all').default('all'),
  ...filters,
  sort: z.enum(sorts).catch('reply').default('reply'),
  after: z.string().max(400).catch('').default(''),
})
export type ListFilter = z.output<typeof listFilter>

/** The kind of task a filter can find: a store's has nobody in particular who does it. */
export const kindOf = ({ kind, assignee }: Pick<ListFilter, 'kind' | 'assignee'>): ListFilter['kind'] =>
  assignee ? 'personal' : kind

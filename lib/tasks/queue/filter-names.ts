/** The spans of days a list can be narrowed to: the names of the first day and of the last. */
export const daySpans = [
  ['from', 'to'],
  ['createdFrom', 'createdTo'],
  ['assignedFrom', 'assignedTo'],
  ['closedFrom', 'closedTo'],
] as const
export const dayNames = daySpans.flat()
export type DayName = (typeof daySpans)[number][number]

/** What a list can be narrowed by but days, in the order of the panel's fields. */
const namesButDays = ['q', 'customer', 'kind', 'assignee', 'waiting', 'type', 'priority', 'made', 'creator', 'origin'] as const
export type NameButDay = (typeof namesButDays)[number]

/**
 * What a list can be narrowed by, as its address calls it (T-7). Who adds one is told by the compiler what is missing: what it may say
 * (`list-filter.ts`), its condition (`queue-where.ts`), its chip (`filter-chips.ts`) and its field (`filter-fields.tsx`).
 */
export const filterNames: readonly FilterName[] = [...namesButDays, ...dayNames]
export type FilterName = NameButDay | DayName

/** What each of these can say. */
export const tabs = ['active', 'overdue', 'resolved', 'dismissed', 'deleted'] as const
export type Tab = (typeof tabs)[number]
export const books = ['all', 'primary', 'secondary', 'other', 'nobody'] as const
export const sorts = ['reply', 'due', 'newest', 'closed'] as const
/** Whose tasks a list is of: a store's, people's own, or both (T-2, T-7). */
export const kinds = ['group', 'personal', 'any'] as const
export const makers = ['anyone', 'me', 'office', 'store'] as const

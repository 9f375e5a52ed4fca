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

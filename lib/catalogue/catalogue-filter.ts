import { isNotNull, isNull, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { cursorField } from '@/lib/database/cursor'
import { storable } from '@/lib/i18n/storable'

export const catalogueStates = ['used', 'retired', 'all'] as const
type CatalogueState = (typeof catalogueStates)[number]

/** What of a list of the catalogue one asked to see, from its address; `after` is where the last page ended. Each list adds its sorts. */
export const catalogueFilter = z.object({
  q: z.string().transform(storable(100)).catch(''),
  state: z.enum(catalogueStates).catch('used'),
  down: z.enum(['', '1']).catch(''),
  after: cursorField,
})

/** Those in use, those retired, or all. */
export const inState = (retiredAt: PgColumn, state: CatalogueState): SQL | undefined =>
  ({ used: isNull(retiredAt), retired: isNotNull(retiredAt), all: undefined })[state]

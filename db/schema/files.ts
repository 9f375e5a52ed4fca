import { customType, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { createdAt, tenantKey, within } from './columns'
import { memberships } from './tenancy'

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/** A blob's description. Its link carries the token, which nobody can guess; each read is checked as well (Q-U4). */
export const files = pgTable(
  'files',
  {
    ...tenantKey(),
    token: text().notNull(),
    name: text().notNull(),
    /** Found in the content, never believed from its name (Q-U1). */
    contentType: text().notNull(),
    size: integer().notNull(),
    width: integer(),
    height: integer(),
    createdById: uuid(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.retailerId, t.id] }),
    uniqueIndex('files_token').on(t.token, t.retailerId),
    within(t.retailerId, t.createdById, memberships),
    index('files_of_creator').on(t.retailerId, t.createdById),
  ],
)

/** PostgreSQL is the only store: the blob itself, apart from its description. */
export const fileBytes = pgTable('file_bytes', { ...tenantKey(), content: bytes().notNull() }, (t) => [
  primaryKey({ columns: [t.retailerId, t.id] }),
  within(t.retailerId, t.id, files).onDelete('cascade'),
])

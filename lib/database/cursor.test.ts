import { PgDialect, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { expect, it } from 'vitest'
import { beyond, cursorField, cursorOf } from './cursor'

const id = '0190f7a1-0000-7000-8000-000000000001'
const rows = pgTable('rows', { id: uuid(), name: text() })
const order = { by: rows.name, id: rows.id, isDescending: false } as const
const sqlOf = (cursor: string, kind: 'text' | 'number' | 'moment') => {
  const condition = beyond(cursor, { ...order, kind })
  return condition && new PgDialect().sqlToQuery(condition).params
}

it('a page ends at a value and an id, whatever signs the value holds', () => {
  expect(sqlOf(cursorOf('ash ~ oak', id), 'text')).toEqual(['ash ~ oak', id])
  expect(sqlOf(cursorOf('', id), 'text')).toEqual(['', id])
  expect(sqlOf(cursorOf(new Date('2026-11-30T09:30:00.123Z'), id), 'moment')).toContain('2026-11-30T09:30:00.123Z')
})

it('an address that says no such place leads to the first page', () => {
  for (const typed of ['', 'x', `~${id}x`, `a\0~${id}`, `ash_${id}`, ['a'], 7, null]) expect(cursorField.parse(typed)).toBe('')
  expect(sqlOf('ash', 'text')).toBeUndefined()
  expect(sqlOf(cursorOf('ten', id), 'number')).toBeUndefined()
  expect(sqlOf(cursorOf('yesterday', id), 'moment')).toBeUndefined()
})

import { expect, it } from 'vitest'
import { inOrder, moved } from './column-order'

const ids = ['name', 'role', 'store', 'phone']

it('puts what was dragged before or after another column, and nothing before the first', () => {
  expect(moved(ids, ['phone'], 'role', 'before')).toEqual(['name', 'phone', 'role', 'store'])
  expect(moved(ids, ['role'], 'phone', 'after')).toEqual(['name', 'store', 'phone', 'role'])
  expect(moved(ids, ['role', 'phone'], 'store', 'after')).toEqual(['name', 'store', 'role', 'phone'])
  expect(moved(ids, ['store'], 'name', 'before')).toEqual(['name', 'store', 'role', 'phone'])
  expect(moved(ids, ['name'], 'phone', 'after')).toEqual(ids)
  for (const where of ['before', 'after', 'on'] as const) expect(moved(ids, ['phone'], 'phone', where)).toEqual(ids)
})

it('takes the order an address asks for, with every column once and the first where it was', () => {
  const columns = ids.map((id) => ({ id }))
  expect(inOrder(columns, ['phone', 'name', 'phone', 'nonsense', 'role']).map(({ id }) => id)).toEqual([
    'name',
    'phone',
    'role',
    'store',
  ])
  expect(inOrder(columns, []).map(({ id }) => id)).toEqual(ids)
})

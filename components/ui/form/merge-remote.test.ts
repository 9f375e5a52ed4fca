import { expect, it } from 'vitest'
import { mergeRemote } from './merge-remote'

const base = { title: 'Carafe', priority: 'high', notes: 'one\ntwo', products: 'Lamp' }
const meet = (typed: Record<string, string>, now: typeof base) => mergeRemote((field) => typed[field] ?? null, base, now)

it('takes over what a colleague changed where nothing was touched here (T-16)', () => {
  const now = { ...base, priority: 'urgent' }
  expect(meet({ title: 'Carafes', priority: 'high', notes: 'one\r\ntwo' }, now)).toEqual({
    start: { ...now, title: 'Carafes' },
    both: [],
  })
})

it('keeps what was typed, and names what both changed', () => {
  const now = { ...base, title: 'Decanter' }
  expect(meet({ title: 'Carafes', priority: 'high', notes: base.notes }, now)).toEqual({
    start: { ...now, title: 'Carafes' },
    both: ['title'],
  })
})

it('leaves nothing to decide where both changed to the same', () => {
  const now = { ...base, title: 'Carafes' }
  expect(meet({ title: 'Carafes', priority: 'high', notes: base.notes }, now)).toEqual({ start: now, both: [] })
})

import { expect, it } from 'vitest'
import { clockCell } from './hour-cells'

it('a time of day is read however people write it', () => {
  const same = [
    '9',
    '09',
    '9:00',
    '09:00',
    '9.00',
    '09.00',
    '9h',
    '9 h',
    '9h00',
    '0900',
    '900',
    '9am',
    '9 AM',
    '9:00 a.m.',
    '09:00:00',
    'godz. 9',
  ]
  for (const way of same) expect(clockCell(way), way).toBe('09:00')
  for (const way of ['21:30', '21.30', '2130', '21h30', '9:30pm', '9.30 p.m.']) expect(clockCell(way), way).toBe('21:30')
  expect(clockCell('12am')).toBe('00:00')
  expect(clockCell('12pm')).toBe('12:00')
  for (const way of ['', 'nine', '25:00', '24:00', '9:60', '13pm', '0am', '9.5', '-9', '9-18', '12345'])
    expect(clockCell(way), way).toBeNull()
})

import { expect, it } from 'vitest'
import { getTranslator } from '@/lib/i18n/translator'
import { formatAgo, formatLength } from './format-due'

it('says how long a reply waits and how long an answer took', () => {
  const now = new Date('2026-11-20T12:00:00Z')
  const ago = (minutes: number) => formatAgo(new Date(now.getTime() - minutes * 60_000), now, getTranslator('en'))
  expect([ago(0.5), ago(-3), ago(1), ago(59), ago(132), ago(3000)]).toEqual(['now', 'now', '1 min', '59 min', '2 h', '2 days'])
  expect([0, 18, 132].map((minutes) => formatLength(minutes, getTranslator('en')))).toEqual(['0 min', '18 min', '2 h'])
})

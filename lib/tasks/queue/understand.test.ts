import { describe, expect, it } from 'vitest'
import type { Locale } from '@/db/vocabulary'
import { getTranslator } from '@/lib/i18n/translator'
import { filterChips } from './filter-chips'
import { listFilter } from './list-filter'
import { understand } from './understand'

const today = '2026-11-24'

function read(locale: Locale, q: string) {
  const t = getTranslator(locale)
  const requested = listFilter.parse({ q })
  const { filter, parts } = understand(requested, t, today)
  return { filter, chips: filterChips({ requested, parts, names: { customer: '', creator: '', assignee: '' }, locale, t }) }
}

describe('what is typed in the search of a list (T-7)', () => {
  it.each([
    ['en', 'due tomorrow', { from: '2026-11-25', to: '2026-11-25', q: '' }],
    ['en', 'today carafe', { from: today, to: today, q: 'carafe' }],
    ['en', 'this week', { from: '2026-11-23', to: '2026-11-29', q: '' }],
    ['en', 'high priority', { priority: ['high'], q: '' }],
    ['en', 'overdue online meetings', { tab: 'overdue', type: ['online_meeting'], q: '' }],
    ['pl', 'zaległe pilne', { tab: 'overdue', priority: ['urgent'], q: '' }],
    ['pl', 'w tym tygodniu Okafor', { from: '2026-11-23', to: '2026-11-29', q: 'Okafor' }],
    ['es', 'vencidas urgentes', { tab: 'overdue', priority: ['urgent'], q: '' }],
    ['es', 'respuesta pendiente', { waiting: 'yes', q: '' }],
  ] as const)('in %s “%s” is understood in all its forms, over several words', (locale, q, meant) => {
    expect(read(locale, q).filter).toMatchObject(meant)
  })

  it('searches for words in quotes as they are, also within a phrase', () => {
    expect(read('en', 'high "priority"').filter).toMatchObject({ priority: ['high'], q: 'priority' })
    expect(read('en', '"due tomorrow"').filter).toMatchObject({ from: '', q: 'due tomorrow' })
  })

  it('shows one chip for what is said twice, which takes both off', () => {
    const { chips } = read('en', 'reply linen waiting')
    expect(chips).toEqual([
      { label: 'Reply waiting', off: { q: 'linen' } },
      { label: '“linen”', off: { q: 'reply waiting' } },
    ])
  })

  it('says that a search is too long instead of leaving it out', () => {
    const { chips, filter } = read('en', 'linen '.repeat(500))
    expect(chips).toEqual([{ label: 'a search of more than 200 letters', off: { q: '' } }])
    expect(filter.q.length).toBeGreaterThan(200)
  })
})

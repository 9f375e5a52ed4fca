import { describe, expect, it } from 'vitest'
import { findIn } from './use-finder'

const list = [
  { id: 'PF', name: 'French Polynesia' },
  { id: 'PL', name: 'Poland' },
  { id: 'Europe/Warsaw', name: 'Europe/Warsaw' },
  { id: 'America/New_York', name: 'America/New York' },
  { id: 'L', name: 'Łódź' },
]
const namesFor = async (text: string) => (await findIn(list)(text)).map(({ name }) => name)

describe('finding in a short list', () => {
  it('puts what begins with the words before what holds them', async () => {
    expect(await namesFor('pol')).toEqual(['Poland', 'French Polynesia'])
    expect(await namesFor('war')).toEqual(['Europe/Warsaw'])
  })

  it('minds neither accents nor capitals nor underscores', async () => {
    expect(await namesFor('lodz')).toEqual(['Łódź'])
    expect(await namesFor('new_york')).toEqual(['America/New York'])
    expect(await namesFor('NEW Y')).toEqual(['America/New York'])
    expect(await namesFor('mars')).toEqual([])
  })
})

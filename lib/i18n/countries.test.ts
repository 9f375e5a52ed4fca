import { describe, expect, it } from 'vitest'
import { countriesIn, countryCode, countryNames, isCountry } from './countries'

describe('countries', () => {
  it('are called by their names in the reader’s language, and by what was written where it is no code', () => {
    expect(['GB', 'PL'].map(countryNames('pl'))).toEqual(['Wielka Brytania', 'Polska'])
    expect(['', 'Narnia'].map(countryNames('en'))).toEqual(['', 'Narnia'])
  })

  it('are the 249 of ISO 3166, named and sorted in the reader’s language', () => {
    expect(new Set(countriesIn('en').map(({ id }) => id)).size).toBe(249)
    expect(countriesIn('pl').find(({ id }) => id === 'DE')?.name).toBe('Niemcy')
    expect(countriesIn('es').find(({ id }) => id === 'DE')?.name).toBe('Alemania')
    expect(countriesIn('en').filter(({ id, name }) => id === name)).toEqual([])
    expect(['GB', 'PL', 'US'].every(isCountry)).toBe(true)
    expect(['XX', 'UK', 'gb', ''].some(isCountry)).toBe(false)
  })

  it('are understood in a file by code or name', () => {
    expect(['us', 'USA', 'United Kingdom', 'uk', 'Hiszpania', 'Francia', ' pl '].map(countryCode)).toEqual([
      'US',
      'US',
      'GB',
      'GB',
      'ES',
      'FR',
      'PL',
    ])
    expect(countryCode('Narnia')).toBe('NARNIA')
  })
})

import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import { locales } from '@/db/vocabulary'
import { catalogue } from './catalogue'
import { getTranslator, keyFrom } from './translator'

function* messagesOf(tree: object, prefix = ''): Generator<[string, string]> {
  for (const [key, value] of Object.entries(tree))
    if (typeof value === 'string') yield [prefix + key, value]
    else yield* messagesOf(value, `${prefix}${key}.`)
}

/** Values for each place of a message: numbers for plurals, each of its choices, words for the rest. */
function valuesFor(message: string, number: number, word: string): Record<string, string | number> {
  const names = [...message.matchAll(/\{\s*(\w+)\s*(?:,\s*(\w+)\s*,?\s*([^{]*))?/g)]
  const values = names.map(([, name = '', kind, rest = '']): [string, string | number] => [
    name,
    kind === 'select' ? rest.trim() || 'other' : kind ? number : word,
  ])
  // What is counted somewhere in the message is a number everywhere.
  return Object.fromEntries(
    values.sort(([, one], [, other]) => Number(typeof one === 'number') - Number(typeof other === 'number')),
  )
}

describe.each(locales)('the words of %s', (locale) => {
  const plain = createTranslator({ locale, messages: catalogue[locale] })
  const t = getTranslator(locale)
  it('are what the formatter says, for every message with places, however often it is said', () => {
    const withPlaces = [...messagesOf(catalogue[locale])].filter(([, message]) => message.includes('{'))
    expect(withPlaces.length).toBeGreaterThan(100)
    for (const [key, message] of withPlaces)
      for (const number of [0, 1, 2, 5, 22, 999, 1000, 12_345])
        for (const word of ['Ida', "O'Brien {0} <b>", '$& $1'])
          for (const _again of [1, 2]) {
            const values = valuesFor(message, number, word)
            expect(t(keyFrom(key), values), key).toBe(plain(key as never, values as never))
          }
  })
})

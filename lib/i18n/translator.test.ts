import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { locales } from '@/db/vocabulary'
import { formatMessage } from './format-message'
import { packMessages, unpackMessages } from './packed-messages'
import { getTranslator, keyFrom, messagesIn } from './translator'

const say = (locale: 'en' | 'es' | 'pl', count: number) => getTranslator(locale)('notifications.unread', { count })

describe('a message', () => {
  it.each([
    ['en', 1, '1 new notification'],
    ['en', 2, '2 new notifications'],
    ['es', 1, '1 aviso nuevo'],
    ['es', 2, '2 avisos nuevos'],
    ['pl', 1, '1 nowe powiadomienie'],
    ['pl', 2, '2 nowe powiadomienia'],
    ['pl', 5, '5 nowych powiadomień'],
    ['pl', 22, '22 nowe powiadomienia'],
  ] as const)('counts as %s does: %i', (locale, count, words) => expect(say(locale, count)).toBe(words))

  it.each([
    ['en', '1,234 new notifications'],
    ['es', '1234 avisos nuevos'],
    ['pl', '1234 nowe powiadomienia'],
  ] as const)('writes a number over 999 as %s does', (locale, words) => expect(say(locale, 1234)).toBe(words))

  it('takes a name as it is, whatever signs are in it', () => {
    const name = "O'Brien {name} '{0}' <b># $& “Q”"
    expect(getTranslator('en')('tasks.views.by', { name })).toBe(`by ${name}`)
    expect(getTranslator('en')('people.work.still', { count: 2, name })).toBe(`2 open tasks are still with ${name}`)
  })

  it('says braces that are words', () => {
    expect(getTranslator('en')('errors.variablesTyped')).toContain('{{ customer.given_name }}')
  })

  it('is not said with a gap in it', () => {
    expect(() => getTranslator('en')('tasks.views.by')).toThrow('tasks.views.by has no value for {name}')
    expect(() => getTranslator('en')('notifications.unread', {})).toThrow('count')
  })

  it('is one of the catalogue where its key is data', () => {
    expect(keyFrom('tasks.types.email')).toBe('tasks.types.email')
    expect(() => keyFrom('tasks.types.letter')).toThrow('There is no message tasks.types.letter.')
  })
})

it.each(locales)('every message of %s comes out of its package as it went in', (locale) => {
  const messages = [...messagesIn(locale)]
  expect([...unpackMessages(packMessages(messages))]).toEqual(messages)
  expect(formatMessage(unpackMessages(packMessages(messages)).get('tasks.picked') ?? '', locale, '', { count: 2 })).toBe(
    getTranslator(locale)('tasks.picked', { count: 2 }),
  )
})

it('a refusal names a message that there is', () => {
  const files = readdirSync('lib', { recursive: true, encoding: 'utf8' }).filter((name) => /(?<!\.test)\.ts$/.test(name))
  const named = files.flatMap((name) =>
    [...readFileSync(join('lib', name), 'utf8').matchAll(/'((?:errors|imports\.reason)\.[\w.]*\w)['|]/g)].map(
      ([, key = '']) => key,
    ),
  )
  expect(named.length).toBeGreaterThan(300)
  expect(named.filter((key) => !messagesIn('en').has(key))).toEqual([])
})

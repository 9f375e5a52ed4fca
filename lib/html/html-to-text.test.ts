import { expect, it } from 'vitest'
import { htmlToText } from './html-to-text'

it('a place where a long word may break is no blank: the word stays one', () => {
  expect(htmlToText('<p>Donau\u200bdampf</p>')).toBe('Donau\u200bdampf')
})

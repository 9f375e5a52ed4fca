import { describe, expect, it } from 'vitest'
import { withSince } from './message-held'

const newMessage = (html: string, files: { id: string; token: string; name: string; contentType: string }[] = []) => ({
  subject: 'The carafe',
  html,
  files,
  recipients: [],
  answersId: null,
})

describe('a letter that was thrown away and is brought back (H-4)', () => {
  const fresh = newMessage('<p>Hello Una,</p>')
  const thrown = newMessage('<p>The first words.</p>')

  it('is as it was when nothing was begun since', () => {
    expect(withSince(thrown, fresh, fresh)).toEqual(thrown)
    expect(withSince(thrown, newMessage(''), fresh)).toEqual(thrown)
  })

  it('stands above what was begun since', () => {
    expect(withSince(thrown, newMessage('<p>Newer words.</p>'), fresh).html).toBe('<p>The first words.</p><p>Newer words.</p>')
  })
})

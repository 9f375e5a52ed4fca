import { describe, expect, it } from 'vitest'
import { namedInNote } from './named-in-note'

const colleagues = ['Leo Marchetti', 'Ana Lis', 'Ana Lisowska', 'Świętosław Żak', 'Jo Nowak'].map((name) => ({ id: name, name }))
const named = (text: string) => namedInNote(text, colleagues).map(({ name }) => name)

describe('whom a note names with @ (T-14)', () => {
  it('is who was named in full, wherever it stands and however it was typed', () => {
    expect(named('Could you, @Leo Marchetti, or @ana lisowska?')).toEqual(['Leo Marchetti', 'Ana Lisowska'])
    expect(named('@Ana Lis please')).toEqual(['Ana Lis'])
    expect(named('@swietoslaw zak')).toEqual(['Świętosław Żak'])
  })

  it('is who alone has the first name that was typed, once', () => {
    expect(named('@Leo can you look, @leo?')).toEqual(['Leo Marchetti'])
    expect(named('@Ana can you look?')).toEqual([])
  })

  it('is nobody in an email address, a part of a name or a lone @', () => {
    expect(named('write to mail@leo.example, @Leopold, @ Leo, @')).toEqual([])
    expect(named('jo.nowak@jo.example')).toEqual([])
  })
})

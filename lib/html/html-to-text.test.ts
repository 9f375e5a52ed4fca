import { describe, expect, it } from 'vitest'
import { htmlToText } from './html-to-text'

describe('formatted words as bare ones', () => {
  it('have a line for each row of a table, its cells apart', () => {
    const rows = [
      '<th><p>Piece</p></th><th><p>Count</p></th>',
      '<td><p>Oak <strong>shelf</strong></p><p>oiled</p></td><td><p>2</p></td>',
      '<td><p></p></td><td><p>1<br>or 2</p></td>',
    ]
    const table = `<table><tbody>${rows.map((row) => `<tr>${row}</tr>`).join('')}</tbody></table>`
    expect(htmlToText(`<p>We have</p>${table}<p>for you.</p>`)).toBe(
      'We have\n\nPiece · Count\nOak shelf oiled · 2\n· 1\nor 2\n\nfor you.',
    )
  })

  it('count a list on from where it goes on', () => {
    expect(htmlToText('<ol start="3"><li><p>Third</p></li><li><p>Fourth</p></li></ol>')).toMatch(/3\. Third\s+4\. Fourth/)
  })

  it('keep a word whole where it may break: a zero-width space is no blank', () => {
    expect(htmlToText('<p>Donau\u200bdampf</p>')).toBe('Donau\u200bdampf')
  })
})

import { describe, expect, it } from 'vitest'
import { messageStyles } from './render-message'

describe('a message where no style sheet of ours reaches', () => {
  it('has lines around its cells, and no space of paragraphs in cells and items', () => {
    const html = messageStyles(
      '<p>Two</p><table><tbody><tr><th><p>Piece</p></th><td colspan="2"><p>a</p><p>b</p></td></tr></tbody></table><ul><li><p>Oak</p><ul><li><p>Oiled <em>twice</em></p></li></ul></li></ul>',
    )
    expect(html).toMatch(/^<p>Two<\/p><table style="border-collapse/)
    expect(html).toMatch(/<th style="[^"]+">Piece<\/th><td style="[^"]+" colspan="2"><p>a<\/p><p>b<\/p><\/td>/)
    expect(html).toContain('<ul><li>Oak<ul><li>Oiled <em>twice</em></li></ul></li></ul>')
  })
})

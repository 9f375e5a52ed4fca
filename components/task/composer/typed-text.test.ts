import { describe, expect, it } from 'vitest'
import { productHtml } from './product-in-message'
import { productLines, textOf } from './typed-text'

const vase = productHtml({ id: '1', name: 'Vase "Nova" & dish', more: '£48', link: '', pictureId: null, picture: null })
const lamp = productHtml({
  id: '2',
  name: 'Lamp',
  more: '',
  link: 'https://larch.example/lamp?a=1&b=2',
  pictureId: null,
  picture: null,
})
const typed = '<p>Dear Ann,</p><p><strong>Look</strong>, how green.</p>'

describe('what stays of a message when a template takes its words’ place (G-7)', () => {
  it('is the products: by their picture, or by the link below their name', () => {
    expect(productLines(typed + vase + lamp, ['Vase "Nova" & dish.jpg'])).toEqual([vase, lamp])
  })

  it('is a product whose picture another one shares, by its price', () => {
    expect(productLines(typed + vase, [])).toEqual([vase])
  })

  it('is both products whose one picture goes by both their names', () => {
    const cup = productHtml({ id: '3', name: 'Cup', more: '', link: '', pictureId: null, picture: null })
    expect(productLines(typed + cup, ['Vase "Nova" & dish, Cup.jpg'])).toEqual([cup])
    expect(productLines(typed + cup, ['Cupboard.jpg'])).toEqual([])
  })

  it('is found again as the editor writes it', () => {
    const edited = lamp.replace('<a ', '<a target="_blank" rel="noopener" ')
    expect(productLines(typed + edited, [])).toEqual([edited])
  })

  it('is nothing of what somebody typed, not even when it begins in bold', () => {
    expect(productLines(typed, ['shelf.jpg'])).toEqual([])
    expect(textOf(typed + vase, ['Vase "Nova" & dish.jpg'])).toBe('Dear Ann, Look , how green.')
    expect(textOf(vase + lamp, ['Vase "Nova" & dish.jpg'])).toBe('')
  })
})

import { describe, expect, it } from 'vitest'
import { chipsAsPlaces, findPlaces, placesAsChips, placesByName } from './place-chips'

describe('the places of a letter as chips (G-7)', () => {
  const letter =
    '<p>Dear <strong>{{customer.given_name}}</strong>, {{&nbsp;order.product }} <a href="https://x.example/{{ order.number }}">here</a> [customer.city] {{ store.fax }} [1]</p>'

  it('are known ones, in words alone, and words again when kept', () => {
    const shown = placesAsChips(letter, { withEmpty: true })
    expect(shown).toContain('<strong><span data-place="customer.given_name">{{ customer.given_name }}</span></strong>')
    expect(shown).toContain('href="https://x.example/{{ order.number }}"')
    expect(shown).toContain('<span data-place="customer.city" data-empty="">[customer.city]</span> {{ store.fax }} [1]')
    expect(chipsAsPlaces(shown)).toBe(
      letter.replace('{{customer.given_name}}', '{{ customer.given_name }}').replace('{{&nbsp;order', '{{ order'),
    )
  })

  it('are read by their names where no chip can stand', () => {
    expect(placesByName('For {{ customer.name }}, {{ store.fax }}', { 'customer.name': 'Klient: imię i nazwisko' })).toBe(
      'For [Klient: imię i nazwisko], {{ store.fax }}',
    )
  })

  it('are none in brackets where nothing was filled in yet', () => {
    expect(placesAsChips('[customer.city]', { withEmpty: false })).toBe('[customer.city]')
    expect(findPlaces('a [customer.city] {{ store.name }}', { withEmpty: false })).toEqual([
      { place: 'store.name', isEmpty: false, at: 18, length: 16 },
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { chipsAsVariables, findVariables, variablesAsChips, variablesByName } from './variable-chips'

describe('the places of a message as chips (G-7)', () => {
  const message =
    '<p>Dear <strong>{{customer.given_name}}</strong>, {{&nbsp;order.product }} <a href="https://x.example/{{ order.number }}">here</a> [customer.city] {{ store.fax }} [1]</p>'

  it('are known ones, in words alone, and words again when kept', () => {
    const shown = variablesAsChips(message, { withEmpty: true })
    expect(shown).toContain('<strong><span data-variable="customer.given_name">{{ customer.given_name }}</span></strong>')
    expect(shown).toContain('href="https://x.example/{{ order.number }}"')
    expect(shown).toContain('<span data-variable="customer.city" data-empty="">[customer.city]</span> {{ store.fax }} [1]')
    expect(chipsAsVariables(shown)).toBe(
      message.replace('{{customer.given_name}}', '{{ customer.given_name }}').replace('{{&nbsp;order', '{{ order'),
    )
  })

  it('are read by their names where no chip can stand', () => {
    expect(variablesByName('For {{ customer.name }}, {{ store.fax }}', { 'customer.name': 'Klient: imię i nazwisko' })).toBe(
      'For [Klient: imię i nazwisko], {{ store.fax }}',
    )
  })

  it('are none in brackets where nothing was filled in yet', () => {
    expect(variablesAsChips('[customer.city]', { withEmpty: false })).toBe('[customer.city]')
    expect(findVariables('a [customer.city] {{ store.name }}', { withEmpty: false })).toEqual([
      { variable: 'store.name', isEmpty: false, at: 18, length: 16 },
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { backToVariables, filledValues } from './back-to-variables'

const one = {
  subject: 'For Marguerite',
  html: '<p>Hello <b>Marguerite</b>,</p><p>your "Linen" &amp; more, O&#39;Hara.</p><p>Leo</p>',
}
const several = {
  subject: 'For {{ customer.given_name }}',
  html: '<p>Hello <b>{{ customer.given_name }}</b>,</p><p>your "{{ order.product }}" &amp; more, {{ customer.name }}.</p><p>Leo</p>',
}

describe('a template’s words for one customer, when another gets the message too (G-7)', () => {
  it('are places again wherever the editor left them, and what was typed stays', () => {
    const typed =
      "<p>Hello <strong>Marguerite</strong>, dear Margueritens!</p><p>your &quot;Linen&quot; &amp; more, O'Hara. Come by.</p><p>Leo</p>"
    expect(backToVariables({ subject: 'For Marguerite!', html: typed }, filledValues(one, several))).toEqual({
      subject: 'For {{ customer.given_name }}!',
      html: '<p>Hello <strong>{{ customer.given_name }}</strong>, dear Margueritens!</p><p>your "{{ order.product }}" &amp; more, {{ customer.name }}. Come by.</p><p>Leo</p>',
    })
  })

  it('stay as they are where the template has others for several', () => {
    const other = { ...several, html: '<p>Hello</p>' }
    expect(filledValues(one, other)).toEqual([])
    expect(backToVariables(one, [])).toEqual({ ...one, html: one.html.replace('&#39;', "'") })
  })
})

import { describe, expect, it } from 'vitest'
import { liquidKept, liquidShown } from './liquid-in-html'

describe('a template’s language in an editor of rich text', () => {
  it('is kept as it was typed, though HTML writes some signs otherwise', () => {
    expect(liquidKept('<p>{% if order.number &gt; 3 &amp;&nbsp;x &lt; 2 %}Yes &amp; no{% endif %}</p>')).toBe(
      '<p>{% if order.number > 3 & x < 2 %}Yes &amp; no{% endif %}</p>',
    )
    expect(liquidKept('<p>{{&nbsp;customer.city | default: "your &lt;b&gt; town" }}</p>')).toBe(
      '<p>{{ customer.city | default: "your <b> town" }}</p>',
    )
  })

  it('opens again as the same words', () => {
    const stored = '<p>{% if a <b %}{{ x | append: "<i>" }} &amp; more{% endif %}</p>'
    const opened = liquidShown(stored)
    expect(opened).toBe('<p>{% if a &lt;b %}{{ x | append: "&lt;i&gt;" }} &amp; more{% endif %}</p>')
    expect(liquidKept(opened)).toBe(stored)
    expect(liquidShown('<p>A</p>\n{% endif %}\n<ul>\n<li>B</li>\n</ul>')).toBe('<p>A</p>{% endif %}\n<ul>\n<li>B</li></ul>')
    expect(liquidKept('<p> {% endif %} </p>')).toBe('{% endif %}')
  })

  it('stays whole in links, and bold that begins inside its braces begins behind them', () => {
    const link = '<p><a target="_blank" href="https://larch.example/o/{{ order.number }}?a=1&amp;b=2">Order</a></p>'
    expect(liquidKept(link)).toBe(link)
    expect(liquidKept('<p><a href="https://x.example/{{ a | default: &quot;b&quot; }}">x</a></p>')).toBe(
      `<p><a href="https://x.example/{{ a | default: 'b' }}">x</a></p>`,
    )
    expect(liquidKept('<p>{{ cust<strong>omer.name }}, dear</strong></p>')).toBe(
      '<p>{{ customer.name }}<strong>, dear</strong></p>',
    )
    expect(liquidKept('<p>{{ <strong>customer.name</strong> }}</p>')).toBe('<p>{{ customer.name }}</p>')
  })

  it('leaves no empty paragraph where a control tag stands alone, and gives each block its line', () => {
    const typed =
      '<p>{% if customer.city %}</p><p>In {{ customer.city }}</p><p>{% else %} {% endif %}</p><ul><li><p>One</p></li></ul>'
    expect(liquidKept(typed)).toBe(
      '{% if customer.city %}<p>In {{ customer.city }}</p>\n{% else %} {% endif %}<ul><li><p>One</p>\n</li>\n</ul>',
    )
    expect(liquidKept('<ul><li><p>{% if a %}</p></li><li><p>A</p></li></ul>')).toBe('<ul>{% if a %}<li><p>A</p>\n</li>\n</ul>')
    expect(liquidKept('<p>{{ customer.name }}</p>')).toBe('<p>{{ customer.name }}</p>')
  })
})

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { htmlToText } from '@/lib/html/html-to-text'
import { safeComposedHtml } from '@/lib/html/safe-composed-html'
import { VECTORS } from '@/lib/messaging/provider/resend/testing/parsed-vector'
import { safeMailHtml } from './safe-html'

const folder = join(VECTORS, 'html-xss')
const FORBIDDEN =
  /^(?:script|style|iframe|frame|frameset|object|embed|applet|form|input|button|select|textarea|link|meta|base|svg|math|video|audio|source|template|xml|body|html)$/

/** Every tag and attribute of a sanitised text, whose values are quoted and escaped. */
function dangersOf(html: string): string[] {
  const dangers: string[] = []
  for (const [, tag = '', rest = ''] of html.matchAll(/<([a-z][\w:-]*)((?:[^>"]|"[^"]*")*)>/gi)) {
    if (FORBIDDEN.test(tag.toLowerCase())) dangers.push(`tag ${tag}`)
    for (const [, name = '', value = ''] of rest.matchAll(/([\w:-]+)="([^"]*)"/g))
      dangers.push(...dangersOfAttribute(name, value))
  }
  if (/<\/?(?:script|style|iframe|svg|math|form)|<!|<\?/i.test(html)) dangers.push('markup')
  return dangers
}

function dangersOfAttribute(name: string, value: string): string[] {
  if (/^on/i.test(name)) return [name]
  if (/^(?:srcset|background|poster|action|formaction|xlink:href|ping|longdesc|dynsrc|lowsrc|data|usemap)$/i.test(name))
    return [name]
  if (name === 'src') return /^(?:cid:|data:image\/(?:png|jpe?g|gif|webp|bmp);base64,)/i.test(value) ? [] : [`src ${value}`]
  if (name === 'href')
    return /^(?:https?:|mailto:|tel:|#|\/|[\w.%?&=;-]*(?:$|[/?#]))/i.test(value) && !/^\s*\/\//.test(value)
      ? []
      : [`href ${value}`]
  return name === 'style' && /url|expression|import|behavior|binding|\\|\/\*/i.test(value) ? [`style ${value}`] : []
}

type Case = { id: string; payload: string }

describe.skipIf(!existsSync(folder))('hostile mails of the public collections', () => {
  const cases = ['dompurify-expect.json', 'owasp-filter-evasion.json'].flatMap((file) =>
    existsSync(folder) ? (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { cases: Case[] }).cases : [],
  )

  it.each([safeMailHtml, safeComposedHtml])('run nothing and load nothing (Q-X1): %o', (sanitise) => {
    const broken = cases.flatMap(({ id, payload }) => {
      const result = sanitise(payload)
      const dangers = dangersOf(typeof result === 'string' ? result : result.html)
      return dangers.length ? [`${id}: ${dangers.join(', ')}`] : []
    })
    expect(cases.length).toBeGreaterThan(50)
    expect(broken, broken.join('\n')).toEqual([])
  })

  it('stay without danger when sanitised twice (Q-X1)', () => {
    for (const { id, payload } of cases) {
      const once = safeMailHtml(payload).html
      expect(safeMailHtml(once).html, id).toBe(once)
    }
  })
})

describe('a stranger’s mail', () => {
  it('loads no remote picture before the reader asks, and keeps its address for then (Q-X1)', () => {
    const mail = safeMailHtml(
      '<p>Hola <img src="https://spy.example/1.gif" onerror="x()"></p><img src="cid:logo"><img src="//spy.example/2.gif">',
    )
    expect(mail.hasRemotePictures).toBe(true)
    expect(mail.html).toContain('data-src="https://spy.example/1.gif"')
    expect(mail.html).toContain('data-src="https://spy.example/2.gif"')
    expect(mail.html).toContain('src="cid:logo"')
    expect(mail.html).not.toMatch(/\ssrc="http/)
  })

  it('opens links elsewhere and tells the other site nothing (Q-X1)', () => {
    const { html } = safeMailHtml(
      '<a href="https://shop.example" target="_top">a</a><a href="javascript:x()">b</a><a href="vbscript:x">c</a>',
    )
    expect(html).toContain('<a href="https://shop.example" target="_blank" rel="noopener noreferrer">a</a>')
    expect(html).not.toContain('script:')
  })

  it('keeps plain looks and drops styles that could load (Q-X1)', () => {
    const { html } = safeMailHtml('<p style="color:red;background:url(https://spy.example);width:expression(x())">x</p>')
    expect(html).toBe('<p style="color:red">x</p>')
  })
})

describe('what an associate composes', () => {
  it('keeps words, lists and links and drops the rest (Q-X1)', () => {
    const html = safeComposedHtml(
      '<h2>Hola</h2><p style="color:red" onclick="x()">Su <b>sofá</b><img src="x"></p><ul><li>uno</li></ul><script>x()</script>',
    )
    expect(html).toBe('<h2>Hola</h2><p>Su <strong>sofá</strong></p><ul><li>uno</li></ul>')
  })

  it('goes out with a text part that says the same', () => {
    expect(htmlToText('<p>Hola <strong>Ana</strong></p><p><a href="https://shop.example/1">su pedido</a></p>')).toBe(
      'Hola Ana\n\nsu pedido (https://shop.example/1)',
    )
  })
})

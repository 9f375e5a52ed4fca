import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { safeComposedHtml } from '@/lib/html/safe-composed-html'
import { VECTORS } from '@/lib/messaging/provider/resend/testing/parsed-vector'
import { makeEngine } from './engine.mjs'
import { renderTemplate, templateLimits } from './render-template'

const folder = join(VECTORS, 'liquid')
const isThere = existsSync(folder)
const fileOf = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'))

type Hostile = { id: string; template: string; kind: string; note: string }
const hostile: Hostile[] = isThere ? fileOf('hostile.json').cases : []

type Golden = {
  name: string
  template: string
  data: Record<string, unknown>
  result?: string
  results?: string[]
  invalid?: boolean
  tags: string[]
}
const golden: Golden[] = isThere ? fileOf('golden_liquid.json').tests : []

const values = {
  customer: {
    name: 'Zoë <b>& "Co"',
    given_name: 'Zoë',
    website: 'javascript:alert(1)',
    city: '',
    injected: '{{ 7 | times: 6 }}\r\nBcc: x@y.example',
  },
}

describe('filling a template in (Q-S1, Q-S3, Q-S4)', () => {
  // How long two processes take to start is the machine's matter; that each answered within its time says that it was not cut off.
  it.skipIf(!isThere).each(hostile)('survives $id', { timeout: 30_000 }, async ({ template, kind }) => {
    const others = renderTemplate('Dear {{ customer.given_name }}', 'x', values)
    const outcome = await renderTemplate('x', template, values).catch((error) => error)
    expect(outcome.key).not.toBe('errors.templateSlow')
    expect((await others).subject).toBe('Dear Zoë')
    if (kind === 'refuse') return expect(outcome.values?.reason).toMatch(/line:1/)
    if (kind === 'escape') return expect(safeComposedHtml(outcome.html)).toBe('<a>x</a>')
    if (kind === 'leak') return expect((outcome.html ?? '').replaceAll(/\[[\w.[\]]+\]/g, '')).toBe('')
    expect(outcome).toMatchObject({ name: 'Invalid' })
  })

  it('puts values in as words: in HTML, in a subject, and never read as a template again', async () => {
    const body = '<p>{{ customer.name }} {{ customer.injected }}</p>'
    const { subject, html } = await renderTemplate('For {{ customer.injected }}', body, values)
    expect(subject).toBe('For {{ 7 | times: 6 }} Bcc: x@y.example')
    expect(html).toContain('Zoë &lt;b&gt;&amp; &quot;Co&quot; {{ 7 | times: 6 }}')
  })

  it('has no way around the escaping, no files and no parts of others', async () => {
    await expect(renderTemplate('x', '{{ customer.name | raw }}', values)).rejects.toMatchObject({ key: 'errors.templateWrong' })
    for (const tag of ['include', 'render', 'layout', 'block'])
      await expect(renderTemplate('x', `a\n{% ${tag} '/etc/passwd' %}`, values)).rejects.toMatchObject({
        values: { reason: expect.stringMatching(/line:2/) },
      })
  })

  it('blames no template for a machine that is busy while its process starts', { timeout: 30_000 }, async () => {
    const requested = renderTemplate('For {{ customer.given_name }}', '<p>x</p>', values)
    await new Promise(setImmediate)
    for (const begun = Date.now(); Date.now() - begun < 2100; );
    expect((await requested).subject).toBe('For Zoë')
  })

  it('names every place without a value, but not one that has another word in its stead', async () => {
    const body =
      '{{ customer.city }} {{ order.number }} {{ customer.city | default: "your town" }}{% if customer.city %}{{ customer.city }}{% endif %}'
    const { missing } = await renderTemplate('{{ customer.city }}', body, values)
    expect(missing).toEqual(['customer.city', 'order.number'])
  })
})

describe('what a template may take (Q-S4)', () => {
  const { maxMs, maxMegabytes } = templateLimits
  const long = 'Long {% for a in (1..20) %}{% for b in (1..1000) %}{% assign c = b %}{% endfor %}{% endfor %}'
  const large = `Large ${Array.from({ length: 35 }, (_, at) => `{% assign r${at} = (1..100000) %}`).join('')}`
  const cutOff = {
    name: 'Invalid',
    key: 'errors.templateSlow',
    field: 'body',
    values: expect.not.objectContaining({ line: expect.any(Number) }),
  }

  it('is two seconds, and a heap that leaves Node room within 128 MB', () => {
    expect(maxMs).toBe(2000)
    expect(maxMegabytes + 40).toBeLessThanOrEqual(128)
  })

  it('is all that a long and a large template need; with less time, or less memory, each is refused', {
    timeout: 60_000,
  }, async () => {
    const filled = async (body: string) => (await renderTemplate('x', body, values)).html.trim()
    expect([await filled(long), await filled(large)]).toEqual(['Long', 'Large'])
    await expect(renderTemplate('x', long, values, { maxMs: 5, maxMegabytes })).rejects.toMatchObject(cutOff)
    const small = { maxMs: 60_000, maxMegabytes: 16 }
    await expect(renderTemplate('x', large, values, small)).rejects.toMatchObject(cutOff)
    expect((await renderTemplate('x', 'Small', values, small)).html).toBe('Small')
  })

  it('is nobody else’s time: messages beside many that are cut off are filled in', { timeout: 60_000 }, async () => {
    const cut = Array.from({ length: 6 }, () => renderTemplate('x', long, values, { maxMs: 5, maxMegabytes }))
    const refused = Promise.all(cut.map((each) => expect(each).rejects.toMatchObject(cutOff)))
    expect((await renderTemplate('Dear {{ customer.given_name }}', 'x', values)).subject).toBe('Dear Zoë')
    await refused
  })
})

/**
 * Where the engine is not Shopify's own: mostly wrong arguments it forgives (57 in filters, 31 in tags, where include and render are
 * refused on purpose too). Counted, so that an upgrade that changes it is seen.
 */
const differing = 96

describe('the template language (golden liquid)', () => {
  it.skipIf(!isThere)(`says what the standard says, but for ${differing} of its cases`, () => {
    const wrong = golden.filter((test) => !isAsExpected(test)).map(({ name }) => name)
    expect(wrong).toHaveLength(differing)
  })
})

function isAsExpected({ template, data, result, results, invalid }: Golden): boolean {
  try {
    const text = makeEngine('text').parseAndRenderSync(template, data)
    return !invalid && [result, ...(results ?? [])].includes(text)
  } catch {
    return invalid === true
  }
}

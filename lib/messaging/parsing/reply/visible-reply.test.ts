import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { asProviderResponse, VECTORS } from '@/lib/messaging/provider/resend/testing/parsed-vector'
import { visibleReply } from './visible-reply'
import { POLISH_REPLIES, SPANISH_REPLIES } from './visible-reply.cases'

type Expectation = {
  exact?: string
  exact_nospace?: string
  must_contain?: string[]
  must_not_contain?: string[]
  max_ms?: number
}
type Case = { id: string; format: string; file?: string; body?: string; expect: Expectation }

const folder = join(VECTORS, 'email-replies')

async function mailOf(one: Case): Promise<{ text: string | null; html: string | null }> {
  const path = join(folder, one.file ?? '')
  const body = one.body ?? (one.format === 'eml' ? '' : readFileSync(path, 'utf8'))
  if (one.format === 'html') return { text: null, html: body }
  if (one.format === 'text') return { text: body, html: null }
  const answer = await asProviderResponse(path)
  return {
    text: typeof answer.text === 'string' ? answer.text : null,
    html: typeof answer.html === 'string' ? answer.html : null,
  }
}

const HTML_REPLIES: [string, string][] = [
  [
    'Outlook',
    '<p>Sí, el gris.</p><div><div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p><b>De:</b> Tienda<br><b>Enviado:</b> viernes<br><b>Para:</b> Ana<br><b>Asunto:</b> Sofá</p></div></div><p>Hola Ana</p>',
  ],
  [
    'Outlook on the web',
    '<div>Sí, el gris.</div><hr><div id="divRplyFwdMsg"><b>De:</b> Tienda<br><b>Enviado:</b> viernes</div><div>Hola Ana</div>',
  ],
  ['Yahoo', '<div>Sí, el gris.</div><div class="yahoo_quoted"><div>El viernes, Tienda escribió:</div><div>Hola Ana</div></div>'],
  [
    'Thunderbird',
    '<p>Sí, el gris.</p><div class="moz-cite-prefix">Tienda 20/11:</div><blockquote type="cite">Hola Ana</blockquote>',
  ],
  [
    'Apple Mail',
    '<div>Sí, el gris.</div><div><blockquote type="cite"><div>El 20 nov 2026, a las 10:46, Tienda escribió:</div><div>Hola</div></blockquote></div>',
  ],
  ['Proton', '<div>Sí, el gris.</div><div class="protonmail_quote">On Friday, Tienda wrote:<blockquote>Hola</blockquote></div>'],
  [
    'Zoho',
    '<div>Sí, el gris.</div><div class="zmail_extra"><div>---- El vie, 20 nov 2026 Tienda escribió ----</div><blockquote>Hola</blockquote></div>',
  ],
]

const MEGABYTE = 1_000_000
const MONSTERS: { name: string; text: string | null; html: string | null }[] = [
  { name: 'one line', text: 'On '.repeat(MEGABYTE / 3), html: null },
  { name: 'starts of quotes', text: 'On Mon, 1 Jan 2026\n'.repeat(MEGABYTE / 19), html: null },
  { name: 'quotes', text: `Hi\n${'> '.repeat(40)}\n`.repeat(MEGABYTE / 84), html: null },
  { name: 'rules', text: 'a\n\n---\n'.repeat(MEGABYTE / 8), html: null },
  { name: 'labels', text: 'From: a@b.c\nTo: x\n\n'.repeat(MEGABYTE / 20), html: null },
  { name: 'blanks', text: ' \n'.repeat(MEGABYTE / 2), html: null },
  { name: 'blanks in one line', text: `a${' '.repeat(MEGABYTE)}b`, html: `<p>a${' '.repeat(MEGABYTE)}b</p>` },
  { name: 'nested elements', text: null, html: `${'<div>'.repeat(MEGABYTE / 11)}x${'</div>'.repeat(MEGABYTE / 11)}` },
  { name: 'nested quotes', text: null, html: `${'<blockquote>'.repeat(MEGABYTE / 25)}x${'</blockquote>'.repeat(MEGABYTE / 25)}` },
  { name: 'tables', text: null, html: '<table><tr><td>x</td></tr></table>'.repeat(MEGABYTE / 34) },
  { name: 'open brackets', text: '<'.repeat(MEGABYTE), html: '<'.repeat(MEGABYTE) },
]

const nospace = (text: string) => text.replace(/\s+/g, '')

describe.skipIf(!existsSync(folder))('what a reader sees of the public collections of replies', async () => {
  const cases = existsSync(folder)
    ? (JSON.parse(readFileSync(join(folder, 'vectors.json'), 'utf8')) as { cases: Case[] }).cases
    : []
  const outcomes = await Promise.all(
    cases.map(async (one) => {
      const mail = await mailOf(one)
      const begun = processorMs()
      const { visible, quoted } = visibleReply({ ...mail, sent: null })
      const milliseconds = processorMs() - begun
      const { exact, exact_nospace, must_contain = [], must_not_contain = [] } = one.expect
      const lost = must_contain.filter((line) => !nospace(visible).includes(nospace(line)))
      const shown = must_not_contain.filter((line) => visible.includes(line))
      const isExact =
        exact !== undefined
          ? visible.trim() === exact.trim()
          : exact_nospace !== undefined
            ? nospace(visible) === exact_nospace
            : true
      return {
        id: one.id,
        body: mail.text ?? '',
        isClean: isExact && lost.length === 0 && (exact !== undefined || shown.length === 0),
        lost,
        milliseconds,
        visible,
        quoted,
      }
    }),
  )
  const share = (count: number) => count / outcomes.length

  it('shows at least 92 % of them clean (Q-E7)', () => {
    const unclean = outcomes.filter((outcome) => !outcome.isClean).map((outcome) => outcome.id)
    const clean = 1 - share(unclean.length)
    expect(clean, `clean ${clean}, not: ${unclean.join(', ')}`).toBeGreaterThanOrEqual(0.92)
  })

  it('loses the customer’s words in none of them (Q-E7)', () => {
    const losing = outcomes.filter((outcome) => outcome.lost.length > 0).map((outcome) => outcome.id)
    expect(share(losing.length), `lost in ${losing.join(', ')}`).toBe(0)
  })

  it('keeps every line of them, visible or one click away (Q-E7)', () => {
    for (const { id, body, visible, quoted } of outcomes) {
      for (const line of body.split(/\r?\n|\r/)) expect(nospace(`${visible}\n${quoted}`), id).toContain(nospace(line))
    }
  })

  it('reads none of them for longer than a second (Q-E7)', () => {
    const slowest = Math.max(...outcomes.map((outcome) => outcome.milliseconds))
    expect(slowest, `slowest ${slowest} ms`).toBeLessThan(1000)
  })
})

/** The processor's time that this process took so far: on a busy machine the clock on the wall says nothing of us. */
function processorMs() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

describe('what a customer newly wrote', () => {
  it.each([...SPANISH_REPLIES, ...POLISH_REPLIES])('is seen without history: $name (Q-E7)', ({ body, visible }) => {
    expect(visibleReply({ text: body, html: null, sent: null }).visible.trim()).toBe(visible)
  })

  it('turns nobody else’s words around: marks of direction are left out', () => {
    const text =
      'Yes, \u202eplease\u2066 do\u2069.\n\nOn Mon, 16 Nov 2026 at 10:00, Leo Marchetti <leo@larch.example> wrote:\n> \u202bHello'
    const { visible, quoted } = visibleReply({ text, html: null, sent: null })
    expect(visible).toBe('Yes, please do.')
    expect(quoted).not.toMatch(/[\u202a-\u202e]/)
  })

  it('loses nothing: each line is visible or one click away (Q-E7)', () => {
    for (const { body } of [...SPANISH_REPLIES, ...POLISH_REPLIES]) {
      const { visible, quoted } = visibleReply({ text: body, html: null, sent: null })
      for (const line of body.split('\n')) expect(`${visible}\n${quoted}`).toContain(line.trim())
    }
  })

  it('is found in HTML that has no text part, whatever app wrote it (Q-E7)', () => {
    for (const [app, html] of HTML_REPLIES)
      expect(visibleReply({ text: null, html, sent: null }).visible, app).toBe('Sí, el gris.')
  })

  it('is taken from the HTML where only that tells it from history (Q-E7)', () => {
    const html = '<div>Sí, el gris.</div><div id="appendonsend"></div><div>Boutique Nord :<br>Bonjour</div>'
    expect(visibleReply({ text: 'Sí, el gris.\n\nBoutique Nord :\nBonjour', html, sent: null }).visible).toBe('Sí, el gris.')
  })

  it('keeps the answers between quotes in HTML too (Q-E7)', () => {
    const html =
      '<div class="gmail_quote"><div class="gmail_attr">El vie, X escribió:<br></div><blockquote class="gmail_quote">¿Color?</blockquote><div>Gris.</div><blockquote class="gmail_quote">¿Día?</blockquote><div>Lunes.</div></div>'
    const { visible } = visibleReply({ text: null, html, sent: null })
    expect(visible).toContain('Gris.')
    expect(visible).toContain('Lunes.')
    expect(visible).not.toContain('escribió')
  })

  it.each(MONSTERS)('is found within a second in a monstrous mail of a megabyte: $name (Q-E7)', ({ text, html }) => {
    const begun = processorMs()
    visibleReply({ text, html, sent: null })
    const milliseconds = processorMs() - begun
    expect(milliseconds, `${milliseconds} ms`).toBeLessThan(1000)
  })
})

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { asProviderAnswer, VECTORS } from './parsed-vector'
import { visibleReply } from './visible-reply'

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
  const answer = await asProviderAnswer(path)
  return {
    text: typeof answer.text === 'string' ? answer.text : null,
    html: typeof answer.html === 'string' ? answer.html : null,
  }
}

const nospace = (text: string) => text.replace(/\s+/g, '')

describe.skipIf(!existsSync(folder))('what a reader sees of the public collections of replies', async () => {
  const cases = existsSync(folder)
    ? (JSON.parse(readFileSync(join(folder, 'vectors.json'), 'utf8')) as { cases: Case[] }).cases
    : []
  const outcomes = await Promise.all(
    cases.map(async (one) => {
      const mail = await mailOf(one)
      const begun = performance.now()
      const { visible, quoted } = visibleReply(mail)
      const milliseconds = performance.now() - begun
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
        isClean: isExact && lost.length === 0 && (exact !== undefined || shown.length === 0),
        lost,
        milliseconds,
        visible,
        quoted,
      }
    }),
  )
  const share = (count: number) => count / outcomes.length

  it('shows at least 80 % of them clean (Q-E7)', () => {
    const unclean = outcomes.filter((outcome) => !outcome.isClean).map((outcome) => outcome.id)
    const clean = 1 - share(unclean.length)
    if (process.env.SHOW) for (const o of outcomes) if (!o.isClean) console.log(o.id, JSON.stringify(o.visible), o.lost)
    console.log(clean, unclean)
    expect(clean, `clean ${clean}, not: ${unclean.join(', ')}`).toBeGreaterThanOrEqual(0.8)
  })

  it('loses the customer’s words in at most 2 % of them (Q-E7)', () => {
    const losing = outcomes.filter((outcome) => outcome.lost.length > 0).map((outcome) => outcome.id)
    expect(share(losing.length), `lost in ${losing.join(', ')}`).toBeLessThanOrEqual(0.02)
  })

  it('reads none of them for longer than a second (Q-E7)', () => {
    const slowest = Math.max(...outcomes.map((outcome) => outcome.milliseconds))
    expect(slowest, `slowest ${slowest} ms`).toBeLessThan(1000)
  })
})

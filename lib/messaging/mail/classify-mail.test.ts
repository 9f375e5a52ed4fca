import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { classifyMail } from './classify-mail'
import { asProviderAnswer, VECTORS } from './parsed-vector'
import { type ReceivedMail, readReceivedMail } from './received-mail'

const ownDomains = ['reply.storehand.test']
const folder = join(VECTORS, 'email-classify')

type Case = { id: string; file: string; kind: string; expect: { reopen: boolean } }

describe.skipIf(!existsSync(folder))('telling machines from people in the public collections', async () => {
  const cases = existsSync(folder)
    ? (JSON.parse(readFileSync(join(folder, 'vectors.json'), 'utf8')) as { cases: Case[] }).cases
    : []
  const outcomes = await Promise.all(
    cases.map(async (one) => {
      const mail = readReceivedMail(await asProviderAnswer(join(folder, one.file)))
      const classified = classifyMail(mail, { ownDomains })
      const reopens = classified.kind === 'person' || classified.kind === 'doubtful'
      return { id: one.id, label: one.kind, isMachine: !one.expect.reopen, reopens, ...classified }
    }),
  )
  const machine = outcomes.filter((outcome) => outcome.isMachine)
  const people = outcomes.filter((outcome) => !outcome.isMachine)

  it('lets at most 3 % of machine mail reopen a task (Q-E1)', () => {
    const reopening = machine.filter((outcome) => outcome.reopens).map((outcome) => `${outcome.id} (${outcome.signs.join(' ')})`)
    const rate = reopening.length / machine.length
    if (process.env.SHOW) for (const o of outcomes) console.log(o.id, o.label, o.kind, o.hardBounceOf, o.signs.join(' '))
    expect(rate, `reopening ${rate}: ${reopening.join(', ')}`).toBeLessThanOrEqual(0.03)
  })

  it('reopens for every mail of a person (Q-E1)', () => {
    const silenced = people.filter((outcome) => !outcome.reopens).map((outcome) => `${outcome.id} (${outcome.signs.join(' ')})`)
    expect(silenced, `silenced: ${silenced.join(', ')}`).toEqual([])
  })

  it('knows complaint reports, so that the address can be suppressed (Q-E12)', () => {
    for (const outcome of machine.filter((one) => one.label === 'feedback_report'))
      expect(outcome.kind, outcome.id).toBe('report')
  })
})

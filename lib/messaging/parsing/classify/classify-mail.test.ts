import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PEOPLES_MAILS } from '@/lib/messaging/parsing/peoples-mails.cases'
import { readReceivedMail } from '@/lib/messaging/provider/resend/read-received-mail'
import { asProviderResponse, VECTORS } from '@/lib/messaging/provider/resend/testing/parsed-vector'
import { classifyMail } from './classify-mail'
import { type ClassifyCase, MACHINE_MAILS } from './machine-mails.cases'

const ownDomains = ['reply.storehand.test']
const folder = join(VECTORS, 'email-classify')

type ReportedCase = { id: string; kind: string; mail: object; class?: string | string[] }
type Case = { id: string; file: string; kind: string; expect: { reopen: boolean } }

describe.skipIf(!existsSync(folder))('telling machines from people in the public collections', async () => {
  const cases = existsSync(folder)
    ? (JSON.parse(readFileSync(join(folder, 'vectors.json'), 'utf8')) as { cases: Case[] }).cases
    : []
  const outcomes = await Promise.all(
    cases.map(async (one) => {
      const mail = readReceivedMail(await asProviderResponse(join(folder, one.file)))
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

const reported = join(VECTORS, '..', 'cases', 'mail')

describe.skipIf(!existsSync(reported))('telling machines from people in mails that people who do this job reported', () => {
  const cases = existsSync(reported)
    ? readdirSync(reported).map((file) => JSON.parse(readFileSync(join(reported, file), 'utf8')) as ReportedCase)
    : []

  it.each(cases)('$id: $kind (Q-E1)', ({ mail, class: classes = [] }) => {
    const { kind, signs } = classifyMail(readReceivedMail(mail), { ownDomains })
    expect([classes].flat(), `${kind}: ${signs.join(' ')}`).toContain(kind)
  })
})

const mailOf = ({ name: _name, ...one }: ClassifyCase) =>
  readReceivedMail({ to: ['t-1@reply.storehand.test'], text: null, ...one })

describe('telling machines from people', () => {
  it('takes a person’s mail that a rule passed on for a person’s, and doubts a filter that asks for proof (Q-E1)', () => {
    const passedOn = {
      name: '',
      from: 'ida@customer.example',
      subject: 'Re: Lamp',
      text: 'Yes.',
      headers: { 'auto-submitted': 'auto-forwarded' },
    }
    expect(classifyMail(mailOf(passedOn), { ownDomains }).kind).toBe('person')
    const filter = {
      name: '',
      from: 'filter@customer.example',
      subject: 'Re: Lamp',
      text: 'Before your message is delivered, please confirm that you sent it.',
    }
    expect(classifyMail(mailOf(filter), { ownDomains }).kind).toBe('doubtful')
  })

  it.each(MACHINE_MAILS)('does not reopen for $name (Q-E1)', (one) => {
    const { kind, signs } = classifyMail(mailOf(one), { ownDomains })
    expect(['auto_reply', 'bounce', 'report', 'bulk'], `${kind}: ${signs.join(' ')}`).toContain(kind)
  })

  it.each(PEOPLES_MAILS)('reopens for a customer: $name (Q-E1)', (one) => {
    const { kind, signs } = classifyMail(mailOf(one), { ownDomains })
    expect(['person', 'doubtful'], `${kind}: ${signs.join(' ')}`).toContain(kind)
  })

  it('knows its own mail by its mark and by its address (Q-E5)', () => {
    const mail = readReceivedMail({ from: 'Tienda <notices@reply.storehand.test>', subject: 'Hola', text: 'x' })
    expect(classifyMail(mail, { ownDomains }).kind).toBe('own')
    const marked = readReceivedMail({ from: 'a@b.example', headers: { 'X-Storehand-Loop': '1' } })
    expect(classifyMail(marked, { ownDomains }).kind).toBe('own')
  })

  it('names the failed address of a hard bounce, and none for a delay (Q-E12)', () => {
    const report = (status: string, action: string) =>
      readReceivedMail({
        from: 'MAILER-DAEMON@mx.example',
        subject: 'Delivery Status Notification',
        text: `Final-Recipient: rfc822; Ana@Example.org\nAction: ${action}\nStatus: ${status}`,
        headers: { 'content-type': 'multipart/report; report-type=delivery-status' },
      })
    expect(classifyMail(report('5.1.1', 'failed'), { ownDomains }).hardBounceOf).toBe('ana@example.org')
    expect(classifyMail(report('4.4.1', 'delayed'), { ownDomains }).hardBounceOf).toBeNull()
  })
})

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readReceivedMail } from '@/lib/messaging/provider/resend/read-received-mail'
import { asProviderResponse, VECTORS } from '@/lib/messaging/provider/resend/testing/parsed-vector'
import { classifyMail } from './classify/classify-mail'
import { visibleReply } from './reply/visible-reply'
import { safeMailHtml } from './safe-html'
import { senderOf } from './sender-address'

type Case = { id: string; file: string; oracle?: { subject?: string | null; from_addrs?: string[]; text_first_400?: string } }

const folder = join(VECTORS, 'email-mime')
const nospace = (text: string) => text.replace(/\s+/g, '')

describe.skipIf(!existsSync(folder))('odd mails of the public collections', () => {
  const cases = existsSync(folder)
    ? (JSON.parse(readFileSync(join(folder, 'vectors.json'), 'utf8')) as { cases: Case[] }).cases
    : []

  it.each(cases)('are read whole, whatever they hold: $id', async ({ file, oracle }) => {
    const mail = readReceivedMail(await asProviderResponse(join(folder, file)))
    classifyMail(mail, { ownDomains: [] })
    visibleReply({ ...mail, sent: null })
    safeMailHtml(mail.html ?? '')
    expect(JSON.stringify(mail)).not.toContain('\\u0000')
    // Where the reference could not read the address itself, there is nothing to compare.
    if (oracle?.from_addrs?.[0] && !/[\uFFFD\p{Surrogate}"]/u.test(oracle.from_addrs[0])) {
      const { local, domain } = senderOf(mail.from)
      expect(`${local}@${domain}`).toBe(oracle.from_addrs[0].toLowerCase())
    }
    if (oracle?.subject && typeof mail.headers.subject === 'string') expect(nospace(mail.subject)).toBe(nospace(oracle.subject))
    if (oracle?.text_first_400 && mail.text)
      expect(nospace(mail.text).slice(0, 100)).toBe(nospace(oracle.text_first_400).slice(0, 100))
  })
})

describe('reading what the provider answers', () => {
  it.each([
    null,
    undefined,
    7,
    'x',
    [],
    {},
    { to: 5, headers: [null, { name: 'X', value: 1 }], attachments: [null, 'x'], subject: {} },
  ])('never throws: %j', (json) => {
    expect(readReceivedMail(json).attachments.length).toBeLessThanOrEqual(2)
  })

  it('keeps only text that the database can store', () => {
    const mail = readReceivedMail({ subject: 'a\u0000b\ud800c\nd', text: '\u0000\udfff🎉', headers: { 'X-\u0000A': 'v\u0000' } })
    expect(mail.subject).toBe('ab\ufffdc d')
    expect(mail.text).toBe('\ufffd🎉')
    expect(mail.headers['x-a']).toBe('v')
  })

  it('finds what the mail answers, in headers that come once or many times', () => {
    const mail = readReceivedMail({
      message_id: 'bare@mail.example',
      headers: { 'In-Reply-To': '<a@x> (said Ana)', References: ['<a@x>\r\n <b@x>', '<b@x>'] },
    })
    expect(mail.messageId).toBe('<bare@mail.example>')
    expect(mail.inReplyTo).toBe('<a@x>')
    expect(mail.references).toEqual(['<a@x>', '<b@x>'])
  })

  it('splits address lists at commas outside of names', () => {
    expect(readReceivedMail({ to: '"Ruiz, Ana" <a@x.es>, b@x.es' }).to).toEqual(['"Ruiz, Ana" <a@x.es>', 'b@x.es'])
  })
})

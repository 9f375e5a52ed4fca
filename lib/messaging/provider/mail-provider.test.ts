import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { maxReceivedBytes } from '@/lib/messaging/received-files/judge-file'
import type { MailProvider } from './mail-provider'
import { type MailHouse, mailHouses, type Sent } from './testing/mail-houses'

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const older = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'
const mail = {
  from: 'Una <una@c.example>',
  to: 'shop@larch.example',
  subject: 'Re',
  text: 'Yes',
  messageId: '<a@c>',
  file: 'lamp',
}
const outgoing = {
  key: 'key-1',
  from: '"Larch" <shop@larch.example>',
  to: 'una@c.example',
  replyTo: 'r+token@larch.example',
  subject: 'The carafe',
  html: '<p>It is in.</p>',
  text: 'It is in.',
  headers: { References: '<m@x>' },
  attachments: [{ filename: 'lamp.jpg', content: 'QUJD', contentType: 'image/jpeg', contentId: 'lamp@storehand' }],
}

async function bodyOf(request: IncomingMessage) {
  let body = ''
  for await (const part of request) body += part
  return body ? JSON.parse(body) : {}
}

describe.each(mailHouses)('whoever carries our mail does for us what we need: $name', (house: MailHouse) => {
  let server: Server
  let base = ''
  let provider: MailProvider
  let sent: Sent[] = []
  let status = 200
  let bytes = Buffer.from('ABC')

  beforeAll(async () => {
    server = createServer(async (request, response) => {
      const body = await bodyOf(request)
      const path = request.url ?? ''
      const { status: code = 200, ...answer } = answerTo(request, path, body)
      response.writeHead(code, 'json' in answer ? { 'content-type': 'application/json' } : {})
      response.end('json' in answer ? JSON.stringify(answer.json) : answer.bytes)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    provider = house.open({ base, key: 'our-key', secrets: [secret, older] })
  })
  beforeEach(() => {
    sent = []
    status = 200
    bytes = Buffer.from('ABC')
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))

  function answerTo(request: IncomingMessage, path: string, body: Record<string, unknown>) {
    if (status !== 200) return house.refused(status)
    if (path.includes('lamp')) return house.file(path, base, bytes)
    if (request.headers.authorization !== 'Bearer our-key') return house.refused(401)
    if (request.method === 'GET') return path.endsWith('/r1') ? house.mail({ id: 'r1', ...mail }) : house.refused(404)
    sent.push(house.sent(body, request.headers))
    return { json: { id: 'p1' } }
  }

  it('takes a mail whole, under its key', async () => {
    expect(await provider.send(outgoing)).toEqual({ id: 'p1' })
    const { key, to, replyTo, subject, headers } = outgoing
    expect(sent).toEqual([{ key, to, replyTo, subject, headers, files: ['lamp.jpg image/jpeg lamp@storehand QUJD'] }])
  })

  it.each([
    [422, { isFinal: true, isUnknown: false }],
    [409, { isFinal: false, isUnknown: false }],
    [429, { isFinal: false, isUnknown: false }],
    [500, { isFinal: false, isUnknown: true }],
  ])(
    'says of a mail it does not take with %i whether trying again can help, and whether it may have left',
    async (code, outcome) => {
      status = code
      expect(await provider.send(outgoing)).toEqual({ error: 'not taken', ...outcome })
    },
  )

  it('may have taken a mail when it did not answer', async () => {
    const away = house.open({ base: 'http://127.0.0.1:9', key: 'our-key', secrets: [] })
    expect(await away.send(outgoing)).toMatchObject({ isFinal: false, isUnknown: true })
  })

  describe('calls us (Q-W1, Q-W3, Q-W5)', () => {
    const body = JSON.stringify(house.events.received)
    const headers = (more: { at?: Date; secret?: string } = {}) =>
      new Headers(house.sign(body, { id: 'event-1', at: new Date(), secret, ...more }))

    it('with an id, signed with one of two secrets while they are rotated', () => {
      expect(provider.verify(body, headers())).toBe('event-1')
      expect(provider.verify(body, headers({ secret: older }))).toBe('event-1')
    })

    it('and is not believed unsigned, by another secret, about another body, at another time or without a secret of ours', () => {
      const other = 'whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'
      const minutes = (count: number) => new Date(Date.now() + count * 60_000)
      expect(provider.verify(body, new Headers())).toBeNull()
      expect(provider.verify(body, headers({ secret: other }))).toBeNull()
      expect(provider.verify(`${body} `, headers())).toBeNull()
      expect(provider.verify(body, headers({ at: minutes(-6) }))).toBeNull()
      expect(provider.verify(body, headers({ at: minutes(6) }))).toBeNull()
      expect(provider.verify(body, headers({ at: minutes(-4) }))).toBe('event-1')
      for (const secrets of [[], ['']]) expect(house.open({ base, key: 'our-key', secrets }).verify(body, headers())).toBeNull()
      const renamed = headers()
      for (const [name, value] of headers()) if (value === 'event-1') renamed.set(name, 'event-2')
      expect(provider.verify(body, renamed)).toBeNull()
    })
  })

  it('tells of a mail that came and of what became of ours, in our words; what is nothing to us is kept', () => {
    const { received, bounced, other, none } = house.events
    expect(provider.readEvent(received)?.told).toEqual({ kind: 'received', providerId: 'r1', to: ['shop@larch.example'] })
    const report = { kind: 'report', providerId: 'p1', state: 'bounced', messageIdHeader: '<m@x>', isPermanent: true }
    expect(provider.readEvent(bounced)?.told).toEqual(report)
    expect(provider.readEvent(other)).toEqual({ type: expect.any(String), told: null })
    for (const payload of none) expect(provider.readEvent(payload)).toBeNull()
  })

  it('gives a mail that came, in our shape, and nothing while it does not give it (Q-W7)', async () => {
    const { from, to, subject, text, messageId } = mail
    const file = { id: 'lamp', filename: 'lamp.jpg', contentType: 'image/jpeg', contentId: 'lamp', isInline: true, size: null }
    expect(await provider.fetchReceived('r1')).toMatchObject({ from, to: [to], subject, text, messageId, attachments: [file] })
    expect(await provider.fetchReceived('r2')).toBeNull()
    status = 500
    expect(await provider.fetchReceived('r1')).toBeNull()
  })

  it('gives the bytes of a file, none of one that is larger than we take, and fails while it does not give it (G-10)', async () => {
    expect(await provider.fetchReceivedFile('r1', 'lamp')).toEqual(Buffer.from('ABC'))
    bytes = Buffer.alloc(maxReceivedBytes + 1)
    expect(await provider.fetchReceivedFile('r1', 'lamp')).toBeNull()
    status = 500
    await expect(provider.fetchReceivedFile('r1', 'lamp')).rejects.toThrow()
  })
})

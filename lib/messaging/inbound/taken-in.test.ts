import { expect, it } from 'vitest'
import { readReceivedMail } from '@/lib/messaging/provider/resend/read-received-mail'
import { takenIn } from './taken-in'

const wants = (reply_to: string[], headers = {}) =>
  takenIn(readReceivedMail({ from: 'Ida Holm <ida@c.example>', to: [], reply_to, headers, text: 'x' }), {
    visible: 'x',
    quoted: '',
  }).replyTo

it('a name and a subject that came in encoded words are read (RFC 2047)', () => {
  const mail = readReceivedMail({
    from: '=?utf-8?q?=C5=BBaneta_=C5=81=C4=85cka?= <ida@c.example>',
    subject: '=?utf-8?B?UmU6IFppZWxvbmEgbGFtcGEg4oCTIMW8w7PFgnRh?=',
    text: 'x',
  })
  expect(takenIn(mail, { visible: 'x', quoted: '' })).toMatchObject({
    fromName: 'Żaneta Łącka <ida@c.example>',
    fromAddress: 'ida@c.example',
    subject: 'Re: Zielona lampa – żółta',
  })
})

it('a mail that wants its answers elsewhere says where; one that wants them where it came from says nothing (G-10)', () => {
  expect(wants(['Ida at work <Ida.Holm@work.example>'])).toBe('ida.holm@work.example')
  expect(wants(['IDA@c.example'])).toBe('')
  expect(wants([])).toBe('')
  expect(wants(['other@c.example', 'ida@c.example'])).toBe('')
})

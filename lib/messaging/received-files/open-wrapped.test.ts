import { describe, expect, it } from 'vitest'
import { readReceivedMail } from '@/lib/messaging/provider/resend/read-received-mail'
import type { ReceivedMail } from '../parsing/received-mail'
import { openWrapped } from './open-wrapped'

/** Made by `openssl smime -sign -nodetach -outform DER` around two parts of our own. */
const signed = Buffer.from(
  'MIIC6gYJKoZIhvcNAQcCoIIC2zCCAtcCAQExDzANBglghkgBZQMEAgEFADCCAQMGCSqGSIb3DQEHAaCB9QSB8kNvbnRlbnQtVHlwZTogbXVsdGlwYXJ0L21peGVkOyBib3VuZGFyeT0iYiINCg0KLS1iDQpDb250ZW50LVR5cGU6IHRleHQvcGxhaW47IGNoYXJzZXQ9dXRmLTgNCg0KSSB0YWtlIHRoZSB3YWxudXQgb25lLg0KLS1iDQpDb250ZW50LVR5cGU6IHRleHQvcGxhaW47IG5hbWU9InNpemVzLnR4dCINCkNvbnRlbnQtRGlzcG9zaXRpb246IGF0dGFjaG1lbnQ7IGZpbGVuYW1lPSJzaXplcy50eHQiDQoNCjkwIHggMjAwDQotLWItLQ0KMYIBuDCCAbQCAQEwJzAPMQ0wCwYDVQQDDARUZXN0AhQUSllXSAx3JQrkG5L0+4db0dUoezANBglghkgBZQMEAgEFAKCB5DAYBgkqhkiG9w0BCQMxCwYJKoZIhvcNAQcBMBwGCSqGSIb3DQEJBTEPFw0yNjExMjkyMjM2NDlaMC8GCSqGSIb3DQEJBDEiBCBDpu2a8aiTu7R1Yr6Klz4pjBe97mEzFskZ7UU7OCstKTB5BgkqhkiG9w0BCQ8xbDBqMAsGCWCGSAFlAwQBKjALBglghkgBZQMEARYwCwYJYIZIAWUDBAECMAoGCCqGSIb3DQMHMA4GCCqGSIb3DQMCAgIAgDANBggqhkiG9w0DAgIBQDAHBgUrDgMCBzANBggqhkiG9w0DAgIBKDANBgkqhkiG9w0BAQEFAASBgBe5s3be+haT8Gi/FwjPo9ubr4gcMT/0N8NkLnLroNSxU7m/6hPqx/Auv56Nz7VIhvTsWoO2/tsyelbzabAf1EuABcstUPexPeLLQ6oek+y9VeaJEfHneAwo56kH2Zf85QqpA8US/KcQXNkL1TbJJjhjtl42H/EkIYnKqmbG5CKU',
  'base64',
)
const mailWith = (filename: string, content_type: string): ReceivedMail =>
  readReceivedMail({ from: 'a@customer.example', text: ' ', html: null, attachments: [{ id: 'one', filename, content_type }] })

describe('a mail whose words come as a file (G-10)', () => {
  it('shows the words that a mail signed as a whole wraps, and the files in it', async () => {
    const mail = mailWith('smime.p7m', 'application/pkcs7-mime; smime-type=signed-data')
    const opened = await openWrapped(mail, async () => signed)
    expect(opened.mail.text?.trim()).toBe('I take the walnut one.')
    expect(opened.inner.map(({ name, bytes }) => [name, bytes.toString().trim()])).toEqual([['sizes.txt', '90 x 200']])
  })

  it('shows the words that a phone’s gateway sends as a text file', async () => {
    const { mail } = await openWrapped(mailWith('text_1.txt', 'text/plain'), async () => Buffer.from('On my way'))
    expect(mail.text).toBe('On my way')
  })

  it('leaves an encrypted or broken one as it is: a file with a name', async () => {
    const mail = mailWith('smime.p7m', 'application/pkcs7-mime')
    for (const bytes of [Buffer.from('no such thing'), Buffer.from([0x30, 0x03, 0x02, 0x01])])
      expect((await openWrapped(mail, async () => bytes)).mail).toBe(mail)
  })

  it('fetches nothing for a mail that has its words', async () => {
    const mail = { ...mailWith('note.txt', 'text/plain'), text: 'See the note' }
    const never = async () => {
      throw new Error('asked')
    }
    expect((await openWrapped(mail, never)).mail).toBe(mail)
  })
})

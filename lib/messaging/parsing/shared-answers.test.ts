import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readReceivedMail } from '@/lib/messaging/provider/resend/read-received-mail'
import { visibleReply } from './reply/visible-reply'

type ProviderResponse = { id: string; format: 'text' | 'html'; body: string; visible: string }
type Mail = { id: string; visible?: string; mail: unknown }

/** Where the reported cases lie; not part of the repository, so the suites that need them skip where they are absent. */
const folder = join(process.cwd(), '..', 'shared', 'cases')
const isThere = existsSync(folder)
const nospace = (text: string) => text.replace(/[\s\u200b]+/g, '')
const jsonOf = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/** A message of ours that is not the one they quote: it was sent before, or too long ago to be known. */
const ANOTHER = 'Hello Ida,\n\nyour order has come in and waits for you at our counter.\n\nKind regards\nLarch & Linden'
const theOneTheyQuote = (parts: { text: string | null; html: string | null }) =>
  visibleReply({ ...parts, sent: null }).quoted.replace(/^[>|\s]+/gm, '') || ANOTHER

describe.skipIf(!isThere)('of the answers and mails that people reported', () => {
  const answers = isThere ? (jsonOf(join(folder, 'replies.json')) as { cases: ProviderResponse[] }).cases : []
  const mails = isThere ? readdirSync(join(folder, 'mail')).map((name) => jsonOf(join(folder, 'mail', name)) as Mail) : []
  const mailOf = (id: string) => readReceivedMail(mails.find((each) => each.id === id)?.mail)
  const seen = (id: string) => visibleReply({ ...mailOf(id), sent: ANOTHER })

  it.each(answers)('the customer’s words are seen, and nothing else: $id (Q-E7)', ({ format, body, visible }) => {
    const parts = { text: format === 'text' ? body : null, html: format === 'html' ? body : null }
    for (const sent of [null, theOneTheyQuote(parts)])
      expect(nospace(visibleReply({ ...parts, sent }).visible)).toBe(nospace(visible))
  })

  it.each(mails.filter(({ visible }) => visible !== undefined))('so they are of the mail $id (Q-E7)', ({ mail, visible }) => {
    const parts = readReceivedMail(mail)
    for (const sent of [null, ANOTHER, theOneTheyQuote(parts)])
      expect(nospace(visibleReply({ ...parts, sent }).visible), sent ?? '').toBe(nospace(visible ?? ''))
  })

  it('a mail that is passed on is shown with the question above it, whatever app did it (Q-E7)', () => {
    for (const id of ['m19-forwarded', 'm19b-forward-only', 'm19c-forward-outlook-words'])
      expect(seen(id).visible, id).toContain('Your parcel 55 could not be handed over.')
    expect(seen('m19c-forward-outlook-words').visible).toContain('Can you see why?')
  })

  it('answers under each question, what is set off, and what stands after the signature are theirs (Q-E7)', () => {
    expect(seen('m01-tb-inline-html').visible).toMatch(/dark green one\..*Any weekday after four\./s)
    for (const id of ['m03-own-quotation', 'm03b-own-quotation-last', 'm03c-own-quotation-text'])
      expect(seen(id).visible, id).toMatch(/Model LL-220.*Batch 7781/s)
    expect(seen('m18-outlook-inline-colour').visible).toMatch(/DARK GREEN PLEASE.*TUESDAY/s)
    expect(seen('m21-dash-list').visible).toMatch(/2 shades.*1 bulb.*last time\./s)
    expect(seen('m21c-signature-two-dashes-then-ps').visible).toContain('PS: please ring before you come')
    expect(seen('m31-ps').visible).toContain('gift-wrap')
  })
})

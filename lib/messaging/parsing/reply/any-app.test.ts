import { describe, expect, it } from 'vitest'
import { APP_LINES, ATTRIBUTIONS, HEADER_BLOCKS, NO_APP_LINES } from '@/lib/messaging/parsing/testing/answers/attributions.cases'
import { OUR_LETTERS } from '@/lib/messaging/parsing/testing/answers/our-letters'
import { OWN_TEXTS } from '@/lib/messaging/parsing/testing/answers/own-texts.cases'
import { SIGNATURES } from '@/lib/messaging/parsing/testing/answers/signatures.cases'
import { BARE_WRAPPINGS, WRAPPINGS } from '@/lib/messaging/parsing/testing/answers/wrappings'
import { visibleReply } from './visible-reply'

const OWN = 'Yes please, the green one.'
const OPEN_TILL = 'I work\nTo: 5 pm\nand am at home then.'
const nospace = (text: string) => text.replace(/\s+/g, '')
const seenIn = (text: string) => visibleReply({ text, html: null, sent: null }).visible
const allWrappings = Object.entries({ ...WRAPPINGS, ...BARE_WRAPPINGS })

/** The message with an answer under each of its questions. */
function answered(letter: string, answers: string[]): string {
  const left = [...answers]
  return letter
    .split('\n')
    .flatMap((line) => (/\?\s*$/.test(line) ? [line, left.shift() ?? ''] : [line]))
    .join('\n')
}

const withoutQuestions = (visible: string) =>
  visible
    .split('\n')
    .filter((line) => !line.startsWith('> '))
    .join('\n')

describe('the customer’s words', () => {
  it.each([...ATTRIBUTIONS, ...HEADER_BLOCKS])('end where an app tells who wrote what follows: %s (Q-E7)', (announced) => {
    for (const history of ['\n\nHello Ida, which colour would you like?', '\n\n> Hello Ida,\n> which colour?'])
      for (const gap of ['\n\n', '\n']) expect(seenIn(`${OWN}${gap}${announced}${history}`)).toBe(OWN)
    expect(seenIn(`${OPEN_TILL}\n\n${announced}\n\n> Hello Ida`)).toBe(OPEN_TILL)
  })

  it.each(ATTRIBUTIONS)('end there when that line was broken, too: %s (Q-E7)', (announced) => {
    expect(seenIn(`${OWN}\n\n${announced.replace(/(.{36,44}) /, '$1\n')}\n\n> Hello Ida,\n> which colour?`)).toBe(OWN)
  })

  it('do not hold what apps and phones add, and hold what only begins so (Q-E7)', () => {
    for (const line of APP_LINES) expect(seenIn(`${OWN}\n\n${line}`), line).toBe(OWN)
    for (const line of NO_APP_LINES) expect(seenIn(`${OWN}\n\n${line}`), line).toBe(`${OWN}\n\n${line}`)
  })

  it.each(SIGNATURES)('end above what a company writes under a name: %s (Q-E7)', (own, signature) => {
    for (const gap of ['\n', '\n\n'])
      for (const sent of [null, OUR_LETTERS.en])
        for (const below of [
          '',
          '\n\nOn Thu, Nov 12, 2026 at 9:14 AM Shop <x@shop.example> wrote:\n\n> Hello,\n> shall we keep it?\n',
        ])
          expect(visibleReply({ text: `${own}${gap}${signature}${below}`, html: null, sent }).visible).toBe(own)
  })

  it.each(OWN_TEXTS)('stay whole above any message, though they look like history: %s (Q-E7)', (own) => {
    const letter = OUR_LETTERS.en
    for (const [app, wrapped] of allWrappings)
      expect(nospace(visibleReply({ ...wrapped(own, letter), sent: letter }).visible), app).toBe(nospace(own))
    for (const [app, wrapped] of Object.entries(WRAPPINGS))
      expect(nospace(visibleReply({ ...wrapped(own, letter), sent: null }).visible), app).toBe(nospace(own))
    expect(nospace(seenIn(own))).toBe(nospace(own))
  })

  it.each(['> 2 metres wide is too much for us', '>> green please'])('may begin like a quote: %s (Q-E7)', (own) => {
    const wrapped = Object.entries(WRAPPINGS).filter(([app]) => !app.startsWith('HTML'))
    for (const [app, wrap] of wrapped) expect(visibleReply({ ...wrap(own, OUR_LETTERS.en), sent: null }).visible, app).toBe(own)
  })

  it.each(Object.entries(OUR_LETTERS))('inside our letter are told from ours whatever app quoted it: %s (Q-E7)', (_, letter) => {
    const answers = ['Dark green', 'ok']
    for (const [app, wrapped] of allWrappings) {
      const mail = wrapped(OWN, answered(letter, answers))
      expect(nospace(withoutQuestions(visibleReply({ ...mail, sent: letter }).visible)), app).toBe(
        nospace(OWN + answers.join('')),
      )
    }
  })

  it.each(Object.entries(OUR_LETTERS))('under our letter are found, and nothing of ours with them: %s (Q-E7)', (_, letter) => {
    for (const [app, wrapped] of allWrappings) {
      const { visible } = visibleReply({ ...wrapped('', `${letter}\n\n${OWN}`), sent: letter })
      expect(nospace(visible), app).toBe(nospace(OWN))
    }
  })

  it('are none where the whole mail is our message (Q-E7)', () => {
    for (const [app, wrapped] of allWrappings)
      expect(visibleReply({ ...wrapped('', OUR_LETTERS.en), sent: OUR_LETTERS.en }).visible, app).toBe('')
  })

  it('pass a mail on when the subject says so, and only then (Q-E7)', () => {
    const head =
      'From: Swift Parcel <no-reply@swift.example>\nSent: Thursday, November 12, 2026 8:00 AM\nTo: ida@c.example\nSubject: Parcel'
    const mail = { text: `Can you see why?\n\n________________________________\n${head}\n\nIt is late.`, html: null }
    for (const sent of [null, OUR_LETTERS.en])
      expect(visibleReply({ ...mail, sent, subject: 'FW: Parcel' }).visible).toMatch(/^Can you see why\?.*It is late\.$/s)
    for (const subject of ['Re: Parcel', 'AW: Parcel', ''])
      expect(visibleReply({ ...mail, sent: OUR_LETTERS.en, subject }).visible).toBe('Can you see why?')
  })

  it('pass a mail on without our own message under it (G-10, Q-E7)', () => {
    const passedOn =
      'Can you see why?\n\n---------- Forwarded message ---------\nFrom: Swift <a@swift.example>\nSubject: Parcel\n\nIt is late.'
    const ours = `On Mon, Nov 30, 2026 at 9:14 AM, Larch, Park Street <larch@mail.example> wrote:\n${OUR_LETTERS.en.replace(/^/gm, '> ')}`
    const seen = (text: string) => visibleReply({ text, html: null, sent: OUR_LETTERS.en }).visible
    expect(seen(`${passedOn}\n\n${ours}`)).toBe(passedOn)
    expect(seen(`${passedOn}\n\n${ours}\n\nAnd the green one, please.`)).toContain('And the green one, please.')
  })

  it('are not what a server broke off an address of ours (Q-E7)', () => {
    const sent = 'Hello,\n\nSee our page (https://shop.example/tables/oak_v=2)\n\nMarta'
    const text =
      'Nice.\n\nOn Thu, Nov 12, 2026 Shop <x@shop.example> wrote:\n> Hello,\n>\n> See our page (https://shop.example/tables/oak\n_v=2)\n>\n> Marta'
    expect(visibleReply({ text, html: null, sent }).visible).toBe('Nice.')
  })

  it('in a signed mail are read without the dashes that were put before dashes (RFC 9580)', () => {
    const text = '-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nI need:\n\n- - two shades\n- - one bulb\n'
    expect(visibleReply({ text, html: null, sent: null }).visible).toBe('I need:\n\n- two shades\n- one bulb')
  })

  it('in a table stand apart (Q-E7)', () => {
    const html = '<table><tr><td>Oak table</td><td>1</td></tr><tr><td>Chair</td><td>4</td></tr></table>'
    expect(visibleReply({ text: null, html, sent: null }).visible).toBe('Oak table 1\nChair 4')
    const terms = '<dl><dt>Size<dd>40<dt>Qty</dt><dd>2</dd></dl>'
    expect(visibleReply({ text: null, html: terms, sent: null }).visible).toBe('Size 40\nQty 2')
  })
})

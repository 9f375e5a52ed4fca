import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readReceivedMail } from './received-mail'
import { visibleReply } from './visible-reply'

type Answer = { id: string; format: 'text' | 'html'; body: string; visible: string }
type Mail = { id: string; visible?: string; mail: unknown }

/** Where the reported cases lie; not part of the repository, so the suites that need them skip where they are absent. */
const folder = join(process.cwd(), '..', 'shared', 'cases')
const isThere = existsSync(folder)
const nospace = (text: string) => text.replace(/[\s\u200b]+/g, '')
const jsonOf = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

describe.skipIf(!isThere)('of the answers and mails that people reported', () => {
  const answers = isThere ? (jsonOf(join(folder, 'replies.json')) as { cases: Answer[] }).cases : []
  const mails = isThere ? readdirSync(join(folder, 'mail')).map((name) => jsonOf(join(folder, 'mail', name)) as Mail) : []

  it.each(answers)('the customer’s words are seen, and nothing else: $id (Q-E7)', ({ format, body, visible }) => {
    const mail = { text: format === 'text' ? body : null, html: format === 'html' ? body : null, sent: null }
    expect(nospace(visibleReply(mail).visible)).toBe(nospace(visible))
  })

  it.each(mails.filter(({ visible }) => visible !== undefined))('so they are of the mail $id (Q-E7)', ({ mail, visible }) => {
    const { text, html } = readReceivedMail(mail)
    expect(nospace(visibleReply({ text, html, sent: null }).visible)).toBe(nospace(visible ?? ''))
  })
})

import { describe, expect, it } from 'vitest'
import A_YEAR from '@/lib/messaging/parsing/testing/answers/a-year-of-a-shop.json'
import ANOTHER_YEAR from '@/lib/messaging/parsing/testing/answers/another-year-of-a-shop.json'
import type { ReplyCase } from '@/lib/messaging/parsing/testing/answers/answer-case'
import EIGHT_LANGUAGES from '@/lib/messaging/parsing/testing/answers/eight-languages.json'
import { FITTED } from '@/lib/messaging/parsing/testing/answers/fitted'
import INDEPENDENT from '@/lib/messaging/parsing/testing/answers/independent.json'
import { UNSEEN } from '@/lib/messaging/parsing/testing/answers/unseen'
import { visibleReply } from './visible-reply'

const nospace = (text: string) => text.replace(/\s+/g, '')
const seenIn = ({ text, html, sent, subject }: ReplyCase) =>
  visibleReply({ text: text ?? null, html: html ?? null, sent: sent ?? null, subject }).visible

describe('of the answers the rules were made after', () => {
  it.each(FITTED)('the customer’s words are seen, and nothing else: $app, $language, $id (Q-E7)', (response) => {
    expect(nospace(seenIn(response))).toBe(nospace(response.visible))
  })
})

/** Lines of the message answered may stand above an answer to them; signs of quoting may stay on what is passed on. */
const outcomesOf = (answers: (ReplyCase & { isInline?: boolean })[]) =>
  answers.map((response) => {
    const seen = seenIn(response)
    const visible = nospace(seen)
    const shown = response.isInline ? seen.replaceAll(/^>.*$/gm, '') : seen
    const own = response.visible.split('\n').filter((line) => !line.startsWith('> '))
    return {
      id: response.id,
      isClean: nospace(shown) === nospace(response.visible),
      lost: own.filter((line) => !visible.includes(nospace(line))),
    }
  })

describe.each([
  ['kept unseen meanwhile', UNSEEN],
  ['written by somebody who had seen no rule', INDEPENDENT],
  ['of 111 apps and eight languages, half of them hard', EIGHT_LANGUAGES],
  ['a shop gets in a year, ordinary ones the most', A_YEAR],
  ['it gets the year after, a quarter of them hard', ANOTHER_YEAR],
])('of the answers %s', (_, answers) => {
  const outcomes = outcomesOf(answers)

  it('at least 92 % show the customer’s words and nothing else (Q-E7)', () => {
    const unclean = outcomes.filter((one) => !one.isClean).map(({ id }) => id)
    expect(1 - unclean.length / outcomes.length, `not: ${unclean.join(', ')}`).toBeGreaterThanOrEqual(0.92)
  })

  it('none loses a word of the customer (Q-E7)', () => {
    expect(outcomes.filter((one) => one.lost.length > 0).map(({ id, lost }) => [id, lost])).toEqual([])
  })
})

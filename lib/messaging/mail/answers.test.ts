import { describe, expect, it } from 'vitest'
import type { AnswerCase } from './testing/answers/answer-case'
import { FITTED } from './testing/answers/fitted'
import { UNSEEN } from './testing/answers/unseen'
import { visibleReply } from './visible-reply'

const nospace = (text: string) => text.replace(/\s+/g, '')
const seenIn = ({ text, html, sent }: AnswerCase) =>
  visibleReply({ text: text ?? null, html: html ?? null, sent: sent ?? null }).visible

describe('of the answers the rules were made after', () => {
  it.each(FITTED)('the customer’s words are seen, and nothing else: $app, $language, $id (Q-E7)', (answer) => {
    expect(nospace(seenIn(answer))).toBe(nospace(answer.visible))
  })
})

describe('of the answers kept unseen meanwhile', () => {
  const outcomes = UNSEEN.map((answer) => {
    const visible = nospace(seenIn(answer))
    const own = answer.visible.split('\n').filter((line) => !line.startsWith('> '))
    return {
      id: answer.id,
      isClean: visible === nospace(answer.visible),
      lost: own.filter((line) => !visible.includes(nospace(line))),
    }
  })

  it('at least 92 % show the customer’s words and nothing else (Q-E7)', () => {
    const unclean = outcomes.filter((one) => !one.isClean).map(({ id }) => id)
    expect(1 - unclean.length / outcomes.length, `not: ${unclean.join(', ')}`).toBeGreaterThanOrEqual(0.92)
  })

  it('none loses a word of the customer (Q-E7)', () => {
    expect(outcomes.filter((one) => one.lost.length > 0).map(({ id, lost }) => [id, lost])).toEqual([])
  })
})

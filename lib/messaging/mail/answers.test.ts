import { describe, expect, it } from 'vitest'
import type { AnswerCase } from './testing/answers/answer-case'
import { FITTED } from './testing/answers/fitted'
import { UNSEEN } from './testing/answers/unseen'
import { visibleReply } from './visible-reply'

const nospace = (text: string) => text.replace(/\s+/g, '')

/** How an answer is shown: clean when exactly the expected words stand there, lost when a line of the customer is missing. */
function outcomeOf(one: AnswerCase) {
  const { visible } = visibleReply({ text: one.text ?? null, html: one.html ?? null, sent: one.sent ?? null })
  const own = one.visible.split('\n').filter((line) => !line.startsWith('> '))
  return {
    id: one.id,
    visible,
    isClean: nospace(visible) === nospace(one.visible),
    lost: own.filter((line) => !nospace(visible).includes(nospace(line))),
  }
}

describe.each([
  { name: 'the answers the rules were made after', answers: FITTED },
  { name: 'the answers kept unseen meanwhile', answers: UNSEEN },
])('of $name', ({ answers }) => {
  const outcomes = answers.map(outcomeOf)
  it('at least 92 % show the customer’s words and nothing else (Q-E7)', () => {
    const unclean = outcomes.filter((one) => !one.isClean)
    const clean = 1 - unclean.length / outcomes.length
    expect(clean, `clean ${clean}, not: ${unclean.map(({ id }) => id).join(', ')}`).toBeGreaterThanOrEqual(0.92)
  })

  it('none loses a word of the customer (Q-E7)', () => {
    expect(outcomes.filter((one) => one.lost.length > 0).map(({ id, lost }) => [id, lost])).toEqual([])
  })
})

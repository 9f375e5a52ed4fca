import { describe, expect, it } from 'vitest'
import { readEvent } from './read-event'

describe('an event of the mail provider, in our words (Q-W9)', () => {
  it('is a mail that came, with the addresses it came to', () => {
    expect(readEvent({ type: 'email.received', data: { email_id: 'r1', to: ['shop@larch.example'] } })?.told).toEqual({
      kind: 'received',
      providerId: 'r1',
      to: ['shop@larch.example'],
    })
  })

  it.each([
    ['email.delivered', {}, 'delivered', false],
    ['email.delivery_delayed', {}, 'delayed', false],
    ['email.bounced', { bounce: { type: 'Permanent' } }, 'bounced', true],
    ['email.bounced', { bounce: { type: 'Transient' } }, 'bounced', false],
    ['email.suppressed', {}, 'bounced', true],
    ['email.complained', {}, 'complained', true],
    ['email.failed', {}, 'failed', false],
  ])('is a report: %s', (type, data, state, isPermanent) => {
    const report = { kind: 'report', providerId: 'p1', state, messageIdHeader: '<m@x>', isPermanent }
    expect(readEvent({ type, data: { email_id: 'p1', message_id: '<m@x>', ...data } })).toEqual({ type, told: report })
  })

  it('is nothing to us otherwise', () => {
    for (const type of ['email.opened', 'email.clicked', 'domain.updated', ''])
      expect(readEvent({ type, data: {} })).toEqual({ type, told: null })
  })
})

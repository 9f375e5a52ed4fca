import { expect, it } from 'vitest'
import { senderOf } from './sender-address'

it('a sender is one address however it is written, a note behind it or several (G-13)', () => {
  const written = [
    'ann@c.example (Ann Sample)',
    'Ann <ann@c.example> (mobile)',
    'Ann <ann@c.example>, Joe <joe@c.example>',
    '<ANN@C.example>',
  ]
  for (const from of written) {
    const { local, domain } = senderOf(from)
    expect(`${local}@${domain}`, from).toBe('ann@c.example')
  }
})

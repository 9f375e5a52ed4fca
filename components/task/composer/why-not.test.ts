import { expect, it } from 'vitest'
import { getTranslator } from '@/lib/i18n/translator'
import { whyNot } from './why-not'

const t = getTranslator('en')
const customer = { name: 'Marguerite Okafor' }
const emails = [{ email: 'marguerite@c.example' }]
const allowed = [{ channel: 'email', state: 'unsubscribed' }]

it('where nobody can be written to, the screen says why and who can change it (H-3, Q-E12)', () => {
  expect(whyNot({ card: { customer, emails, allowed: [] } }, t)).toBe(
    'Mail to marguerite@c.example came back. Correct the address on the customer’s card; an admin can release it once it works again.',
  )
  expect(whyNot({ card: { customer, emails, allowed } }, t)).toBe(
    'Marguerite Okafor has unsubscribed from all mail. Only the customer can undo that.',
  )
  expect(whyNot({ card: { customer, emails: [], allowed: [] } }, t)).toBe('Marguerite Okafor has no email address.')
  expect(whyNot({ card: null }, t)).toBe('This task has no customer to write to.')
})

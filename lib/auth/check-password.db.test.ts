import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LimitReached } from '@/lib/errors'
import { createFixture } from '@/lib/testing/fixture'
import { checkCredentials } from './check-password'
import { hashPassword } from './password'

const right = 'oak shelves by the window'
let fixture: Awaited<ReturnType<typeof createFixture>>
let email = ''
beforeAll(async () => {
  fixture = await createFixture()
  const { actor } = fixture.larch.ana
  if (actor.kind !== 'person') throw new Error('nobody')
  const { rows } = await fixture.owner.query('update users set password_hash = $2 where id = $1 returning email', [
    actor.userId,
    await hashPassword(right),
  ])
  email = rows[0].email
})
afterAll(() => fixture.close())

describe('sign-ins from one address (Q-A2, Q-L1)', () => {
  it('are never held against each other when they are right, however many', async () => {
    for (let times = 0; times < 110; times++) expect(await checkCredentials(email, right, '192.0.2.1')).toMatchObject({ email })
  }, 60_000)

  it('are refused after a hundred wrong guesses at whomever, right ones between them or not', async () => {
    for (let times = 0; times < 100; times++) {
      expect(await checkCredentials(`nobody${times}@nowhere.example`, 'wrong', '192.0.2.2')).toBeNull()
      if (times === 50) expect(await checkCredentials(email, right, '192.0.2.2')).not.toBeNull()
    }
    await expect(checkCredentials(email, right, '192.0.2.2')).rejects.toBeInstanceOf(LimitReached)
  }, 60_000)
})

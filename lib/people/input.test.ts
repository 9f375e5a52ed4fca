import { describe, expect, it } from 'vitest'
import { newId } from '@/lib/ids'
import { inviteInput } from './input'

describe('somebody who is invited (Q-A5)', () => {
  const right = { name: 'Nia Ford', email: 'nia@larch.example', role: 'associate', homeStoreId: newId() }

  it.each([
    ['name', { name: ' ' }, 'errors.personNameMissing'],
    ['email', { email: 'x' }, 'errors.email'],
    ['email', { email: ' ' }, 'errors.theirEmailMissing'],
    ['homeStoreId', { homeStoreId: '' }, 'errors.homeStoreMissing'],
  ])('needs a right %s: %j is refused as %s', (field, wrong, message) => {
    expect(inviteInput.safeParse(right).success).toBe(true)
    expect(inviteInput.safeParse({ ...right, ...wrong }).error?.issues).toMatchObject([{ path: [field], message }])
  })
})

import { afterAll, describe, expect, it } from 'vitest'
import { findSession } from '@/lib/auth/find-session'
import { startSession } from '@/lib/auth/start-session'
import { NotFound } from '@/lib/errors'
import { createFixture } from '@/lib/testing/fixture'
import { chooseStore } from './choose-store'
import { rememberStore } from './remember-store'
import { personOf, type Scope } from './scope'

const fixture = await createFixture()
afterAll(() => fixture.close())

/** The person as their next request finds them. */
async function next(scope: Scope) {
  const token = await startSession(personOf(scope).userId)
  const session = await findSession(token ?? undefined)
  if (!session) throw new Error('no session')
  return session.scope
}
const beginsAt = async (scope: Scope, params: string | null = null) =>
  (await chooseStore(scope, personOf(scope), params)).store?.id

describe('the store looked at last', () => {
  it('is where an admin begins on every device; an asked one still wins', async () => {
    const { larch } = fixture
    const [first = '', second = ''] = larch.stores.map(({ id }) => id)
    for (const storeId of [second, first]) {
      await rememberStore(await next(larch.admin), storeId)
      const scope = await next(larch.admin)
      expect(await beginsAt(scope)).toBe(storeId)
      expect(await beginsAt(scope, second)).toBe(second)
    }
  })

  it('is not kept for whoever has a home store, who begins there', async () => {
    const { larch } = fixture
    const home = personOf(larch.ana).homeStoreId
    await rememberStore(larch.ana, larch.stores[1]?.id ?? '')
    expect(await beginsAt(await next(larch.ana))).toBe(home)
  })

  it('is forgotten by a regional manager who has lost it', async () => {
    const { larch } = fixture
    const [first, second] = larch.stores.map(({ id }) => id)
    const { membershipId } = personOf(larch.manager)
    await fixture.owner.query(`update memberships set home_store_id = null, role = 'regional_manager' where id = $1`, [
      membershipId,
    ])
    await fixture.owner.query(
      `insert into membership_stores (retailer_id, id, membership_id, store_id) values ($1, gen_random_uuid(), $2, $3)`,
      [larch.id, membershipId, second],
    )
    await rememberStore(await next(larch.manager), second ?? '')
    expect(await beginsAt(await next(larch.manager))).toBe(second)
    await fixture.owner.query('delete from membership_stores where membership_id = $1 and store_id = $2', [membershipId, second])
    expect(await beginsAt(await next(larch.manager))).toBe(first)
  })

  it('is never a store of another chain', async () => {
    const { larch, birch } = fixture
    await expect(rememberStore(await next(larch.admin), birch.stores[0]?.id ?? '')).rejects.toBeInstanceOf(NotFound)
  })
})

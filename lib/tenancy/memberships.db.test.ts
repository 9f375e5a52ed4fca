import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testHouse } from '@/db/testing/test-house'
import { NotFound } from '@/lib/errors'
import { findSession } from './find-session'
import { listMyRetailers, switchRetailer } from './memberships'
import { hashToken } from './session-token'
import { startSession } from './start-session'

let house: Awaited<ReturnType<typeof testHouse>>
beforeAll(async () => {
  house = await testHouse()
})
afterAll(() => house.close())

describe('another of one’s retailers', () => {
  it('is never one where the person does not work', async () => {
    const { ana } = house.larch
    if (ana.actor.kind !== 'person') throw new Error('nobody')
    const token = await startSession(ana.actor.userId)
    if (!token) throw new Error('no session')
    expect((await listMyRetailers(ana.actor.userId)).map(({ id }) => id)).toEqual([house.larch.id])
    await expect(switchRetailer(ana.actor.userId, hashToken(token), house.birch.id)).rejects.toBeInstanceOf(NotFound)
    expect((await findSession(token))?.scope.retailerId).toBe(house.larch.id)
  })

  it('is where the session looks from the next request', async () => {
    const { leo } = house.larch
    if (leo.actor.kind !== 'person') throw new Error('nobody')
    await house.owner.query(
      `insert into memberships (retailer_id, id, user_id, role, name) values ($1, gen_random_uuid(), $2, 'corporate_admin', 'Leo Marchetti')`,
      [house.birch.id, leo.actor.userId],
    )
    const token = await startSession(leo.actor.userId)
    if (!token) throw new Error('no session')
    await switchRetailer(leo.actor.userId, hashToken(token), house.birch.id)
    expect((await findSession(token))?.scope.retailerId).toBe(house.birch.id)
    await switchRetailer(leo.actor.userId, hashToken(token), house.larch.id)
    expect((await findSession(token))?.scope.retailerId).toBe(house.larch.id)
  })
})

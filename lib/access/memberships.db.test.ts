import { afterAll, describe, expect, it } from 'vitest'
import { findSession } from '@/lib/auth/find-session'
import { hashToken } from '@/lib/auth/session-token'
import { startSession } from '@/lib/auth/start-session'
import { NotFound } from '@/lib/errors'
import { createFixture } from '@/lib/testing/fixture'
import { listMyRetailers, switchRetailer } from './memberships'

const fixture = await createFixture()
afterAll(() => fixture.close())

describe('another of one’s retailers', () => {
  it('is never one where the person does not work', async () => {
    const { ana } = fixture.larch
    if (ana.actor.kind !== 'person') throw new Error('nobody')
    const token = await startSession(ana.actor.userId)
    if (!token) throw new Error('no session')
    expect((await listMyRetailers(ana.actor.userId)).map(({ id }) => id)).toEqual([fixture.larch.id])
    await expect(switchRetailer(ana.actor.userId, hashToken(token), fixture.birch.id)).rejects.toBeInstanceOf(NotFound)
    expect((await findSession(token))?.scope.retailerId).toBe(fixture.larch.id)
  })

  it('is where the session looks from the next request', async () => {
    const { leo } = fixture.larch
    if (leo.actor.kind !== 'person') throw new Error('nobody')
    await fixture.owner.query(
      `insert into memberships (retailer_id, id, user_id, role, name) values ($1, gen_random_uuid(), $2, 'corporate_admin', 'Leo Marchetti')`,
      [fixture.birch.id, leo.actor.userId],
    )
    const token = await startSession(leo.actor.userId)
    if (!token) throw new Error('no session')
    await switchRetailer(leo.actor.userId, hashToken(token), fixture.birch.id)
    expect((await findSession(token))?.scope.retailerId).toBe(fixture.birch.id)
    await switchRetailer(leo.actor.userId, hashToken(token), fixture.larch.id)
    expect((await findSession(token))?.scope.retailerId).toBe(fixture.larch.id)
  })
})

import { afterAll, describe, expect, it } from 'vitest'
import { createFixture } from '@/lib/testing/fixture'
import { findSession } from './find-session'
import { startSession } from './start-session'

const fixture = await createFixture()
afterAll(() => fixture.close())

describe('the session behind a cookie (Q-A3)', () => {
  it('is kept alive by what a person does, not by what a page left open asks for by itself', async () => {
    const { actor } = fixture.larch.ana
    const token = (await startSession(actor.kind === 'person' ? actor.userId : '')) ?? ''
    await fixture.owner.query(`update sessions set last_seen_at = now() - interval '2 hours'`)
    const seenMinutesAgo = async () =>
      (await fixture.owner.query(`select round(extract(epoch from now() - last_seen_at) / 60)::int as ago from sessions`)).rows[0]
        .ago
    expect(await findSession(token, true)).not.toBeNull()
    expect(await seenMinutesAgo()).toBe(120)
    expect(await findSession(token)).not.toBeNull()
    expect(await seenMinutesAgo()).toBe(0)
  })
})

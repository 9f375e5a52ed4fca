import { afterAll, describe, expect, it } from 'vitest'
import { findSession } from '@/lib/auth/find-session'
import { hashToken } from '@/lib/auth/session-token'
import { startSession } from '@/lib/auth/start-session'
import { createFixture } from '@/lib/testing/fixture'
import { readHealth } from './health'
import { readZoneDoubts } from './zone-doubts'

const fixture = await createFixture()
afterAll(() => fixture.close())

describe('the health report', () => {
  it('is well only while a worker reports, and says why not', async () => {
    expect(await readHealth()).toMatchObject({ ok: false, reason: 'no worker has reported lately', database: 'up' })
    await fixture.owner.query(`insert into heartbeats (worker_id, process, beat_at) values ('w', 'p', now())`)
    expect(await readHealth()).toMatchObject({ ok: true, queueDepth: 0, parkedJobs: 0, unplacedMail: 0 })
    await fixture.owner.query(`update heartbeats set beat_at = now() - interval '5 minutes'`)
    expect((await readHealth()).ok).toBe(false)
  })
})

describe('the one clock', () => {
  const later = (hours: number) => Date.now() + hours * 3_600_000
  const zonesSaid = async (hours: number) => (await readZoneDoubts(later(hours))).map(({ zone }) => zone)

  it('names the stores whose zone the database or the process tells otherwise than our own data', async () => {
    expect(await zonesSaid(2)).not.toContain('Europe/London')
    await fixture.owner.query(`update stores set time_zone = 'Mars/Base' where retailer_id = $1`, [fixture.birch.id])
    const found = (await readZoneDoubts(later(4))).find(({ zone }) => zone === 'Mars/Base')
    expect(found).toMatchObject({ clock: 'unknown', stores: 2 })
    expect(found?.names.length).toBe(found?.stores)
  })
})

describe('a session (Q-A3)', () => {
  const at = async (column: string, age: string) => {
    const { actor } = fixture.larch.ana
    const token = (await startSession(actor.kind === 'person' ? actor.userId : '')) ?? ''
    expect(await findSession(token)).not.toBeNull()
    await fixture.owner.query(`update sessions set ${column} = now() - $2::interval where token_hash = $1`, [
      hashToken(token),
      age,
    ])
    return findSession(token)
  }

  it('ends after twelve idle hours and after seven days, kept by the server', async () => {
    expect(await at('last_seen_at', '11 hours')).not.toBeNull()
    expect(await at('last_seen_at', '13 hours')).toBeNull()
    expect(await at('created_at', '8 days')).toBeNull()
  })

  it('is nobody’s when the token is not one of ours', async () => {
    for (const token of [undefined, '', 'x', 'x'.repeat(500)]) expect(await findSession(token)).toBeNull()
  })
})

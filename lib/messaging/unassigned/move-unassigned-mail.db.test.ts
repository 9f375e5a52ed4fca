import { afterAll, describe, expect, it } from 'vitest'
import type { Scope } from '@/lib/access/scope'
import { read } from '@/lib/database/transact'
import { NotFound } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { routeMail } from '@/lib/messaging/inbound/route-mail'
import { readReceivedMail } from '@/lib/messaging/provider/resend/read-received-mail'
import { asItCame } from '@/lib/messaging/received-files/prepare-mail'
import { createFixture } from '@/lib/testing/fixture'
import { countUnassignedMail, listUnassignedMail } from './list-unassigned-mail'
import { dismissUnassignedMail, restoreUnassignedMail } from './move-unassigned-mail'

const fixture = await createFixture()
afterAll(() => fixture.close())

const unassignedMail = (scope: Scope) => read(scope, (scope) => listUnassignedMail(scope, ''))
const subjects = async (scope: Scope) => (await unassignedMail(scope)).map((mail) => mail.subject)

async function write(from: string, subject: string, to = 'larch@mail.storehand.example', times = 1) {
  const header = `<${newId()}@customer.example>`
  const mail = asItCame(
    readReceivedMail({
      id: newId(),
      from,
      to: [to],
      subject,
      text: 'When do you open on Sunday?',
      message_id: header,
      headers: { 'message-id': header, from },
    }),
    'em_1',
  )
  for (let time = 0; time < times; time++) await routeMail(mail, [])
  return (await unassignedMail(fixture.larch.admin)).find((each) => each.subject === subject)?.id ?? ''
}

describe('mail that belongs to no task (G-13)', () => {
  it('of a known customer lies in their store’s unassigned mail: that store and the admins see it, nobody else', async () => {
    const { larch, birch } = fixture
    await write(larch.customer.email, 'Sunday')
    for (const one of [larch.ana, larch.leo, larch.manager, larch.admin]) expect(await subjects(one)).toContain('Sunday')
    for (const one of [larch.elsewhere, birch.admin, birch.ana]) expect(await subjects(one)).not.toContain('Sunday')
  })

  it('of a stranger lies in the admins’ tray alone', async () => {
    const { larch } = fixture
    await write('stranger@elsewhere.example', 'Do you ship?')
    expect(await subjects(larch.admin)).toContain('Do you ship?')
    for (const one of [larch.ana, larch.manager, larch.elsewhere]) expect(await subjects(one)).not.toContain('Do you ship?')
  })

  it('lies there once, though a worker died on it and it is placed again (Q-K1, Q-W5)', async () => {
    const { larch, owner } = fixture
    await write(larch.customer.email, 'Twice', undefined, 3)
    expect((await subjects(larch.admin)).filter((subject) => subject === 'Twice')).toHaveLength(1)
    const countEvents = `select count(*)::int as n from events e join messages m on m.id::text = e.data->>'messageId' where e.type = 'audit.mailTrayed' and m.subject = 'Twice'`
    expect((await owner.query(countEvents)).rows[0].n).toBe(1)
    await write(larch.customer.email, 'Nowhere', 'somebody@elsewhere.example', 3)
    expect((await owner.query(`select count(*)::int as n from unplaced_mails where subject = 'Nowhere'`)).rows[0].n).toBe(1)
  })
})

describe('putting a mail of unassigned mail away', () => {
  it('takes it out of everybody’s tray, and the log says who did', async () => {
    const { larch, owner } = fixture
    const mailId = await write(larch.customer.email, 'Seen to')
    await dismissUnassignedMail(larch.leo, { mailId })
    for (const one of [larch.ana, larch.admin]) expect(await subjects(one)).not.toContain('Seen to')
    const { rows } = await owner.query(`select actor_name, data from events where type = 'audit.mailPutAway'`)
    expect(rows).toEqual([{ actor_name: 'Leo Marchetti', data: { messageId: mailId } }])
  })

  it('is nothing for another store or another chain: they do not find it', async () => {
    const { larch, birch } = fixture
    const mailId = await write(larch.customer.email, 'Ours')
    await expect(dismissUnassignedMail(larch.elsewhere, { mailId })).rejects.toBeInstanceOf(NotFound)
    await expect(dismissUnassignedMail(birch.admin, { mailId })).rejects.toBeInstanceOf(NotFound)
    expect(await subjects(larch.ana)).toContain('Ours')
  })

  it('tells the second colleague that somebody was first', async () => {
    const { larch } = fixture
    const mailId = await write(larch.customer.email, 'Both')
    const both = await Promise.allSettled([
      dismissUnassignedMail(larch.ana, { mailId }),
      dismissUnassignedMail(larch.leo, { mailId }),
    ])
    const lost = both.filter((each) => each.status === 'rejected')
    expect(lost).toHaveLength(1)
    expect(lost[0]?.reason).toMatchObject({ key: 'errors.mailAlreadyClosed' })
  })
})

describe('putting a mail back into unassigned mail', () => {
  it('brings it to everybody’s tray again, once, and only for those who see it', async () => {
    const { larch, owner } = fixture
    const mailId = await write(larch.customer.email, 'Too soon')
    await dismissUnassignedMail(larch.leo, { mailId })
    await expect(restoreUnassignedMail(larch.elsewhere, { mailId })).rejects.toBeInstanceOf(NotFound)
    const before = await read(larch.ana, countUnassignedMail)
    await restoreUnassignedMail(larch.ana, { mailId })
    await expect(restoreUnassignedMail(larch.leo, { mailId })).rejects.toMatchObject({ key: 'errors.mailAlreadyRestored' })
    expect(await subjects(larch.admin)).toContain('Too soon')
    expect(await read(larch.ana, countUnassignedMail)).toBe(before + 1)
    const { rows } = await owner.query(`select actor_name from events where type = 'audit.mailPutBack'`)
    expect(rows).toEqual([{ actor_name: larch.ana.actor.kind === 'person' ? larch.ana.actor.name : '' }])
  })
})

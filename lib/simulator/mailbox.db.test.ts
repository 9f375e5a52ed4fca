import { afterAll, describe, expect, it } from 'vitest'
import type { Scope } from '@/lib/access/scope'
import { read } from '@/lib/database/transact'
import { newId } from '@/lib/ids'
import { sendTaskMail } from '@/lib/messaging/outbound/send-task-mail'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { getReachedMail, listMailboxes, readMailbox } from './mailbox'

const fixture = await createFixture()
afterAll(() => fixture.close())

describe('the built-in mailbox (H-6)', () => {
  it('shows an associate only mail to customers they may see, an admin all of the retailer (R-1)', async () => {
    const { larch, birch } = fixture
    const task = await storeTask(larch)
    const content = { subject: 'The carafe', html: '<p>It is in.</p>' }
    const { message } = await sendTaskMail(larch.ana, { key: newId(), taskId: task.id, ...content })
    await fixture.owner.query(`update messages set state = 'sent' where id = $1`, [message.id])
    const boxes = (who: Scope) => read(who, (scope) => listMailboxes(scope))
    for (const who of [larch.ana, larch.leo, larch.admin]) expect(await boxes(who)).toHaveLength(1)
    for (const who of [larch.elsewhere, birch.ana, birch.admin]) {
      expect(await boxes(who)).toEqual([])
      await expect(read(who, (scope) => readMailbox(scope, larch.customer.email))).rejects.toMatchObject({
        key: 'errors.notFound',
      })
      await expect(read(who, (scope) => getReachedMail(scope, message.id))).rejects.toMatchObject({ key: 'errors.notFound' })
    }
    expect((await read(larch.leo, (scope) => readMailbox(scope, larch.customer.email))).sent).toHaveLength(1)
  })
})

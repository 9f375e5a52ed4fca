import { afterAll, describe, expect, it } from 'vitest'
import { newId } from '@/lib/ids'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { sendTaskMail } from './send-task-mail'
import { changeByToken, subscriberOf, unsubscribeAddress } from './unsubscribe-by-token'

const fixture = await createFixture()
afterAll(() => fixture.close())

describe('no more mail (Q-E12, X-11)', () => {
  it('is one press from any message; from then on nobody of the retailer can write to the customer', async () => {
    const { larch } = fixture
    const message = { taskId: (await storeTask(larch)).id, key: newId(), subject: 'For you', html: '<p>It is in.</p>' }
    await sendTaskMail(larch.ana, message)
    const { rows } = await fixture.owner.query('select reply_to from messages where id = $1', [message.key])
    const address = unsubscribeAddress(rows[0].reply_to)
    const token = address?.split('/').at(-1) ?? ''
    expect(token).toMatch(/^[a-z2-7]{26,}$/)
    expect(await subscriberOf(token)).toMatchObject({ email: larch.customer.email, isOut: false })
    expect(await changeByToken(token.toUpperCase(), 'out')).toMatchObject({ isOut: true })
    expect(await changeByToken(token, 'out')).toMatchObject({ isOut: true })
    const next = { ...message, key: newId(), taskId: (await storeTask(larch)).id }
    await expect(sendTaskMail(larch.leo, next)).rejects.toMatchObject({ key: 'errors.unsubscribed' })
    for (const unknown of ['a'.repeat(26), 'nothing']) {
      expect(await subscriberOf(unknown)).toBeNull()
      expect(await changeByToken(unknown, 'out')).toBeNull()
    }
    expect(await changeByToken(token, 'back')).toMatchObject({ isOut: false })
    expect(await changeByToken(token, 'back')).toMatchObject({ isOut: false })
    await sendTaskMail(larch.leo, next)
    const recorded = await fixture.owner.query(`select type from events where type like 'audit.%ubscribed%' order by at, id`)
    expect(recorded.rows.map((row) => row.type)).toEqual(['audit.unsubscribed', 'audit.unsubscribed', 'audit.subscribedAgain'])
  })
})

import { afterAll, describe, expect, it } from 'vitest'
import { findSession } from '@/lib/auth/find-session'
import { startSession } from '@/lib/auth/start-session'
import { read } from '@/lib/database/transact'
import { Forbidden } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { routeMail } from '@/lib/messaging/inbound/route-mail'
import { readReceivedMail } from '@/lib/messaging/provider/resend/read-received-mail'
import { asItCame } from '@/lib/messaging/received-files/prepare-mail'
import { createGroupTask } from '@/lib/tasks/definition/create-group-task'
import { findTask } from '@/lib/tasks/queries'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { writeAbout } from '@/lib/testing/task-mail'
import { switchFeature } from './switch-feature'

const fixture = await createFixture()
afterAll(() => fixture.close())

async function anaNow() {
  const { actor } = fixture.larch.ana
  const session = await findSession((await startSession(actor.kind === 'person' ? actor.userId : '')) ?? '')
  if (!session) throw new Error('no session')
  return session.scope
}

describe('the Group Tasks switch (G-2, R-7)', () => {
  it('is the account manager’s alone', async () => {
    const { larch } = fixture
    for (const scope of [larch.ana, larch.manager, larch.admin])
      await expect(switchFeature(scope, { feature: 'group_tasks', isOn: false })).rejects.toBeInstanceOf(Forbidden)
  })

  it('off hides and refuses from the next request, keeps answers that arrive, and on brings all back', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    const { message } = await writeAbout(larch.ana, task)
    await switchFeature(larch.accountManager, { feature: 'group_tasks', isOn: false })

    const off = await anaNow()
    expect(await read(off, (scope) => findTask(scope, task.id))).toBeNull()
    const made = createGroupTask(
      { ...larch.admin, features: off.features },
      { title: 'x', description: 'y', storeIds: [task.storeId ?? ''] },
    )
    await expect(made).rejects.toMatchObject({ key: 'errors.featureOff' })
    const mail = {
      id: newId(),
      from: larch.customer.email,
      to: [message.replyTo],
      subject: 'Re',
      text: 'Yes please',
      message_id: `<${newId()}@c.example>`,
    }
    await routeMail(asItCame(readReceivedMail(mail), 'em_1'), [])

    await switchFeature(larch.accountManager, { feature: 'group_tasks', isOn: true })
    const back = await read(await anaNow(), (scope) => findTask(scope, task.id))
    expect(back).toMatchObject({ state: 'open', replyText: 'Yes please' })
  })
})

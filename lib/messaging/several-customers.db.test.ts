import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { storeTask, testHouse } from '@/db/testing/test-house'
import { NotFound } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { sendTaskMail } from './send-task-mail'

let house: Awaited<ReturnType<typeof testHouse>>
beforeAll(async () => {
  house = await testHouse()
})
afterAll(() => house.close())

const letter = (taskId: string) => ({ key: newId(), taskId, subject: 'The carafe', html: '<p>It is in.</p>' })

describe('one letter to several customers (G-7)', () => {
  const another = async (name: string, storeAt = 0) => {
    const { larch } = house
    const id = newId()
    await house.owner.query('insert into customers (retailer_id, id, given_name, name) values ($1, $2, $3, $3)', [
      larch.id,
      id,
      name,
    ])
    await house.owner.query('insert into customer_emails (retailer_id, id, customer_id, email) values ($1, $2, $3, $4)', [
      larch.id,
      newId(),
      id,
      `${newId()}@customer.example`,
    ])
    const member = storeAt === 0 ? larch.ana : larch.elsewhere
    await house.owner.query(
      `insert into relationships (retailer_id, id, customer_id, membership_id, store_id, kind, since) values ($1, $2, $3, $4, $5, 'primary', '2024-01-01')`,
      [larch.id, newId(), id, member.actor.kind === 'person' ? member.actor.membershipId : '', larch.stores[storeAt]?.id],
    )
    return id
  }

  it('goes to each under a reply address of their own, and names whom it could not go to', async () => {
    const { larch } = house
    const task = await storeTask(larch)
    const gone = await another('Ines Gone')
    await house.owner.query(
      `insert into consents (retailer_id, id, customer_id, channel, state) values ($1, $2, $3, 'email', 'unsubscribed')`,
      [larch.id, newId(), gone],
    )
    const recipients = [larch.customer.id, await another('Second'), gone]
    const sent = await sendTaskMail(larch.ana, { ...letter(task.id), recipients })
    expect(new Set(sent.messages.map(({ replyTo }) => replyTo)).size).toBe(2)
    expect(sent.left).toMatchObject([{ name: 'Ines Gone', key: 'errors.unsubscribed' }])
    await expect(sendTaskMail(larch.ana, { ...letter(task.id), recipients: [gone] })).rejects.toMatchObject({
      key: 'errors.unsubscribed',
    })
  })

  it('is told in the log letter by letter, each with whom it went to (G-15)', async () => {
    const { larch } = house
    const task = await storeTask(larch)
    const joan = await another('Joan Alder')
    await house.owner.query(`update customers set given_name = 'Joan' where id = $1`, [joan])
    await sendTaskMail(larch.ana, { ...letter(task.id), recipients: [larch.customer.id, joan] })
    const { rows } = await house.owner.query(
      `select data->>'to' as to from events where task_id = $1 and type = 'task.emailed'`,
      [task.id],
    )
    expect(rows.map((row) => row.to).sort()).toEqual(['Joan Alder', 'Marguerite'])
  })

  it('says each one’s own name in the places that were left for it, and blocks when one has none', async () => {
    const { larch } = house
    const task = await storeTask(larch)
    const recipients = [larch.customer.id, await another('Ottilie <b>')]
    const words = { ...letter(task.id), recipients, html: '<p>Dear {{ customer.given_name }}</p>' }
    const { messages } = await sendTaskMail(larch.ana, words)
    expect(messages.map(({ visibleText }) => visibleText)).toEqual(['Dear Marguerite', 'Dear Ottilie <b>'])
    await expect(
      sendTaskMail(larch.ana, { ...words, key: newId(), html: '<p>{{ customer.given_name }} of {{ customer.city }}</p>' }),
    ).rejects.toMatchObject({ key: 'errors.placesMissing', values: { name: 'Marguerite Okafor', places: 'customer.city' } })
  })

  it('goes to nobody when one of them is not the sender’s to see, nor to more than twenty', async () => {
    const { larch } = house
    const task = await storeTask(larch)
    const theirs = await another('Far away', 1)
    await expect(sendTaskMail(larch.ana, { ...letter(task.id), recipients: [larch.customer.id, theirs] })).rejects.toBeInstanceOf(
      NotFound,
    )
    await expect(sendTaskMail(larch.ana, { ...letter(task.id), recipients: Array.from({ length: 21 }, newId) })).rejects.toThrow()
    const { rows } = await house.owner.query('select count(*)::int as n from messages where task_id = $1', [task.id])
    expect(rows[0].n).toBe(0)
  })
})

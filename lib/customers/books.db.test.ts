import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { personOf, type Scope } from '@/lib/access/scope'
import { Conflict, Forbidden, Invalid, NotFound } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { addCustomers } from './add-customers'
import { putBackInBook } from './put-back-in-book'
import { putInBook } from './put-in-book'
import { takeOutOfBook } from './take-out-of-book'

const fixture = await createFixture()
afterAll(() => fixture.close())
let customerId: string
beforeEach(async () => {
  const [id] = await addCustomers(fixture.larch.admin, [{ number: newId(), givenName: 'Ida' }])
  customerId = id ?? ''
  await storeTask({ ...fixture.larch, customer: { id: customerId, email: '' } })
})

const idOf = (scope: Scope) => personOf(scope).membershipId
const books = async () =>
  (
    await fixture.owner.query(
      `select m.name || ' ' || r.kind as book from relationships r join memberships m on m.id = r.membership_id where r.customer_id = $1 order by 1`,
      [customerId],
    )
  ).rows.map(({ book }) => book)
const happened = async () =>
  (
    await fixture.owner.query(`select type, data from events where customer_id = $1 and type like 'customer.%' order by id`, [
      customerId,
    ])
  ).rows.map(({ type, data }) => [type, data.person, data.kind])

describe('whose book a customer is in', () => {
  it('an associate puts a customer they see in their own book, once, and takes them out again', async () => {
    const { ana } = fixture.larch
    await putInBook(ana, { customerId, kind: 'primary' })
    await putInBook(ana, { customerId, kind: 'primary' })
    expect(await books()).toEqual(['Ana Whitlock primary'])
    const { rows } = await fixture.owner.query('select store_id, since::text from relationships where customer_id = $1', [
      customerId,
    ])
    expect(rows).toEqual([{ store_id: fixture.larch.stores[0]?.id, since: ana.now.toISOString().slice(0, 10) }])
    expect(await takeOutOfBook(ana, { customerId })).toEqual({ isSeen: true })
    expect(await takeOutOfBook(ana, { customerId })).toEqual({ isSeen: true })
    expect(await books()).toEqual([])
    expect(await happened()).toEqual([
      ['customer.putInBook', 'Ana Whitlock', 'primary'],
      ['customer.takenOutOfBook', 'Ana Whitlock', undefined],
    ])
  })

  it('takes nobody’s customer away: the second to want them first is told whose they are, and may be secondary', async () => {
    const { ana, leo } = fixture.larch
    const both = await Promise.allSettled([
      putInBook(ana, { customerId, kind: 'primary' }),
      putInBook(leo, { customerId, kind: 'primary' }),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const refused = both.find((one) => one.status === 'rejected')?.reason
    expect(refused).toBeInstanceOf(Conflict)
    expect(refused).toMatchObject({ key: 'errors.primaryTaken' })
    const second = refused.values.name === 'Ana Whitlock' ? leo : ana
    await putInBook(second, { customerId, kind: 'secondary' })
    expect(await books()).toHaveLength(2)
  })

  it('a manager decides for their stores’ associates: who was first is secondary then; an associate does not', async () => {
    const { ana, leo, manager, elsewhere } = fixture.larch
    await putInBook(ana, { customerId, kind: 'primary' })
    await expect(putInBook(ana, { customerId, membershipId: idOf(leo), kind: 'secondary' })).rejects.toBeInstanceOf(Forbidden)
    await expect(takeOutOfBook(leo, { customerId, membershipId: idOf(ana) })).rejects.toBeInstanceOf(Forbidden)
    await putInBook(manager, { customerId, membershipId: idOf(leo), kind: 'primary' })
    expect(await books()).toEqual(['Ana Whitlock secondary', 'Leo Marchetti primary'])
    await takeOutOfBook(manager, { customerId, membershipId: idOf(ana) })
    expect(await books()).toEqual(['Leo Marchetti primary'])
    await expect(putInBook(manager, { customerId, membershipId: idOf(elsewhere), kind: 'secondary' })).rejects.toBeInstanceOf(
      NotFound,
    )
    expect((await happened()).at(-1)).toEqual(['customer.takenOutOfBook', 'Ana Whitlock', undefined])
  })

  it('who was taken out by mistake is put back as they were: in the same relationship, of the same kind, since the same day', async () => {
    const { ana, leo, elsewhere, admin } = fixture.larch
    await putInBook(admin, { customerId, membershipId: idOf(elsewhere), kind: 'primary' })
    await fixture.owner.query(`update relationships set since = '2019-05-04' where customer_id = $1`, [customerId])
    const whole = async () =>
      (await fixture.owner.query('select r.*, since::text from relationships r where customer_id = $1', [customerId])).rows
    const before = await whole()
    await expect(putBackInBook(elsewhere, { customerId })).rejects.toMatchObject({ key: 'errors.tooLateToPutBack' })
    expect(await takeOutOfBook(elsewhere, { customerId })).toEqual({ isSeen: false })
    await expect(putBackInBook(leo, { customerId, membershipId: idOf(elsewhere) })).rejects.toBeInstanceOf(Forbidden)
    await expect(putBackInBook(admin, { customerId, membershipId: idOf(elsewhere) })).rejects.toBeInstanceOf(Conflict)
    await putBackInBook(elsewhere, { customerId })
    expect(await whole()).toEqual(before)
    await expect(putBackInBook(elsewhere, { customerId })).rejects.toBeInstanceOf(Conflict)
    expect((await happened()).at(-1)?.[0]).toBe('customer.putInBook')

    await takeOutOfBook(elsewhere, { customerId })
    await putInBook(ana, { customerId, kind: 'primary' })
    await expect(putBackInBook(elsewhere, { customerId })).rejects.toMatchObject({ key: 'errors.primaryTaken' })
    const later = { ...elsewhere, now: new Date(elsewhere.now.getTime() + 600_000) }
    await expect(putBackInBook(later, { customerId })).rejects.toMatchObject({ key: 'errors.tooLateToPutBack' })
  })

  it('whoever leaves their book and has no other claim does not see the customer any more', async () => {
    const { elsewhere, admin } = fixture.larch
    await putInBook(admin, { customerId, membershipId: idOf(elsewhere), kind: 'secondary' })
    expect(await takeOutOfBook(elsewhere, { customerId })).toEqual({ isSeen: false })
    await expect(takeOutOfBook(elsewhere, { customerId })).rejects.toBeInstanceOf(NotFound)
  })

  it('is nobody’s business elsewhere, and nothing for somebody without a store', async () => {
    for (const scope of [fixture.larch.elsewhere, fixture.birch.ana])
      await expect(putInBook(scope, { customerId, kind: 'secondary' })).rejects.toBeInstanceOf(NotFound)
    await expect(putInBook(fixture.larch.accountManager, { customerId, kind: 'secondary' })).rejects.toBeInstanceOf(Forbidden)
    await expect(putInBook(fixture.larch.admin, { customerId, kind: 'secondary' })).rejects.toBeInstanceOf(Invalid)
    expect(await books()).toEqual([])
  })
})

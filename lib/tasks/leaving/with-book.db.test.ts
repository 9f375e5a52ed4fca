import { afterAll, describe, expect, it } from 'vitest'
import type { Scope } from '@/lib/access/scope'
import { addCustomers } from '@/lib/customers/add-customers'
import { read } from '@/lib/database/transact'
import { newId } from '@/lib/ids'
import { getPerson } from '@/lib/people/queries'
import { auditSaid } from '@/lib/testing/audit-said'
import { createFixture } from '@/lib/testing/fixture'
import { idOf } from '@/lib/testing/own-task'
import { deactivateWithWork } from './hand-over'
import { readOpenWork } from './open-work'

const fixture = await createFixture()
afterAll(() => fixture.close())

describe('the customers of somebody who leaves', () => {
  it('go to the colleague who takes the work, of the stores where the colleague works', async () => {
    const { ana, leo, admin, stores, customer } = fixture.larch
    const of = (who: Scope, kind: 'primary' | 'secondary', store = stores[0]) => ({
      membershipId: idOf(who),
      storeId: store?.id ?? '',
      kind,
      since: '2020-01-01',
    })
    const added = await addCustomers(admin, [
      { number: newId(), givenName: 'Both', familyName: 'Books', book: [of(ana, 'primary'), of(leo, 'secondary')] },
      { number: newId(), givenName: 'Leo', familyName: 'First', book: [of(leo, 'primary'), of(ana, 'secondary')] },
      { number: newId(), givenName: 'Other', familyName: 'Store', book: [of(ana, 'secondary', stores[1])] },
    ])
    const names = [customer.id, ...added]
    const work = await read(admin, async (scope) => readOpenWork(scope, await getPerson(scope, idOf(ana))))
    expect(work.book).toEqual({ primary: 2, secondary: 2 })
    const leaving = { membershipId: idOf(ana), how: 'colleague' as const, colleagueId: idOf(leo), withBook: true }
    expect(await deactivateWithWork(admin, leaving)).toMatchObject({ book: { given: 3, stayed: 1 } })
    const { rows } = await fixture.owner.query(
      'select customer_id, membership_id, kind, since::text from relationships where customer_id = any($1) order by array_position($1, customer_id)',
      [names],
    )
    const today = admin.now.toISOString().slice(0, 10)
    expect(rows.map((row) => [names.indexOf(row.customer_id), row.membership_id === idOf(leo), row.kind, row.since])).toEqual([
      [0, true, 'primary', today],
      [1, true, 'primary', '2020-01-01'],
      [2, true, 'primary', '2020-01-01'],
      [3, false, 'secondary', '2020-01-01'],
    ])
    expect(await auditSaid(admin, 'audit.bookGivenOn')).toEqual([
      'Gave the book of Ana Whitlock to Leo Marchetti: 3 customers, 1 stayed',
    ])
    const recorded = await fixture.owner.query(
      `select customer_id, data from events where retailer_id = $1 and type = 'customer.putInBook' order by array_position($2, customer_id)`,
      [admin.retailerId, names],
    )
    expect(recorded.rows.map((row) => [names.indexOf(row.customer_id), row.data.person, row.data.kind])).toEqual([
      [0, 'Leo Marchetti', 'primary'],
      [1, 'Leo Marchetti', 'primary'],
    ])
  })
})

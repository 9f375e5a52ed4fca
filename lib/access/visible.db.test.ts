import { afterAll, describe, expect, it } from 'vitest'
import { customers } from '@/db/schema/records'
import { tasks } from '@/db/schema/tasks'
import { findCustomer } from '@/lib/customers/queries'
import { inTenant } from '@/lib/database/in-tenant'
import { statement } from '@/lib/database/statement'
import { read } from '@/lib/database/transact'
import { newId } from '@/lib/ids'
import { createPersonalTask } from '@/lib/tasks/definition/create-personal-task'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { personOf, type Scope } from './scope'
import { seesSelf, visible, visibleText } from './visible'

const fixture = await createFixture()
afterAll(() => fixture.close())

const bySql = (who: Scope) =>
  read(who, async (scope) =>
    (await scope.db.select({ id: tasks.id }).from(tasks).where(visible(scope, tasks))).map(({ id }) => id).sort(),
  )

const byText = (who: Scope) =>
  read(who, async (scope) => {
    const values: unknown[] = [scope.retailerId]
    const seen = visibleText(scope, (value) => `$${values.push(value)}`)
    const text = `select t.id from tasks t where t.retailer_id = $1 and t.deleted_at is null and ${seen}`
    return (await statement<{ id: string }>(scope, `seen-${personOf(who).membershipId}`, text, values)).map(({ id }) => id).sort()
  })

const oneByOne = (who: Scope) =>
  read(who, async (scope) => {
    const all = await scope.db.select().from(tasks).where(inTenant(scope, tasks))
    return all
      .filter((task) => seesSelf(scope, task))
      .map(({ id }) => id)
      .sort()
  })

describe('who may see a task (R-1)', () => {
  it('is one rule, whether a list asks, a statement written as text, or one task is looked at', async () => {
    const { larch, owner } = fixture
    const people = [larch.ana, larch.leo, larch.manager, larch.elsewhere, larch.admin]
    const ids: string[] = []
    for (const creator of people) {
      for (const assignee of people) {
        const input = { title: 'One person’s', description: 'It is theirs.', assigneeId: personOf(assignee).membershipId }
        const made = await createPersonalTask(creator, input).catch(() => null)
        if (made) ids.push(made.id)
      }
    }
    await storeTask(larch, { storeIds: larch.stores.map(({ id }) => id) })
    await owner.query('update tasks set is_private = true where id = any($1) and number % 2 = 0', [ids])
    const seen = await Promise.all(people.map(bySql))
    for (const [at, who] of people.entries()) {
      expect(await byText(who)).toEqual(seen[at])
      expect(await oneByOne(who)).toEqual(seen[at])
    }
    const counts = seen.map((each) => each.length)
    expect(new Set(counts).size).toBeGreaterThan(2)
    expect(Math.min(...counts)).toBeGreaterThan(0)
    expect(await bySql({ ...larch.accountManager })).toEqual([])
  })

  it('sees nothing at all of another chain', async () => {
    const { larch, birch } = fixture
    const ofLarch = await read(larch.admin, (scope) =>
      scope.db.select({ id: tasks.id }).from(tasks).where(inTenant(scope, tasks)),
    )
    const seen = await bySql(birch.admin)
    expect(ofLarch.filter(({ id }) => seen.includes(id))).toEqual([])
  })
})

describe('who may see a customer (R-1)', () => {
  it('is one rule, whether a list asks or one customer is looked at', async () => {
    const { larch, birch, owner } = fixture
    const [first, second] = larch.stores
    const make = async (name: string) => {
      const id = newId()
      await owner.query(`insert into customers (retailer_id, id, given_name, name) values ($1, $2, $3, $3)`, [larch.id, id, name])
      return id
    }
    const book = (customer: string, who: Scope, store: string) =>
      owner.query(
        `insert into relationships (retailer_id, id, customer_id, membership_id, store_id, kind, since) values ($1, $2, $3, $4, $5, 'primary', '2024-01-01')`,
        [larch.id, newId(), customer, personOf(who).membershipId, store],
      )
    await book(await make('In Ana’s book'), larch.ana, first?.id ?? '')
    await book(await make('In a book of another store'), larch.elsewhere, second?.id ?? '')
    await make('In nobody’s book')
    const deleted = await make('On a deleted task')
    const task = await storeTask(larch, { storeIds: [first?.id ?? ''] })
    await owner.query('update tasks set deleted_at = now(), customer_id = $2 where id = $1', [task.id, deleted])
    const { rows } = await owner.query<{ id: string }>('select id from customers')
    const people = [larch.ana, larch.leo, larch.manager, larch.elsewhere, larch.admin, larch.accountManager, birch.admin]
    const counts: number[] = []
    for (const who of people) {
      const listed = await read(who, async (scope) =>
        (await scope.db.select({ id: customers.id }).from(customers).where(visible(scope, customers))).map(({ id }) => id).sort(),
      )
      const found = await read(who, async (scope) => {
        const all = await Promise.all(rows.map(({ id }) => findCustomer(scope, id)))
        return all.flatMap((customer) => customer?.id ?? []).sort()
      })
      expect(found).toEqual(listed)
      counts.push(listed.length)
    }
    expect(new Set(counts).size).toBeGreaterThan(2)
  })
})

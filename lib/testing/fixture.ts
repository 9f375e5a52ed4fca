import pg from 'pg'
import type { Role } from '@/db/vocabulary'
import type { Person, Scope } from '@/lib/access/scope'
import { setPool } from '@/lib/database/pool'
import { closed } from '@/lib/database/tenant-scope'
import { newId } from '@/lib/ids'
import { type TestDatabase, testDatabase } from './test-database'

/** One moment for everybody, so that what is done in a row is recorded in that row. */
const testNow = new Date()

type TestStore = { id: string; name: string; timeZone: string }
export type TestRetailer = {
  id: string
  slug: string
  stores: TestStore[]
  ana: Scope
  leo: Scope
  manager: Scope
  elsewhere: Scope
  admin: Scope
  accountManager: Scope
  customer: { id: string; email: string }
  at: (scope: Scope, now: Date) => Scope
}

/** A database of the calling test file's own with two retailers; the application's pool is pointed at it. For tests only. */
export async function createFixture(poolSize = 10, input?: TestDatabase) {
  const database = input ?? (await testDatabase())
  process.env.DATABASE_URL = database.ownerUrl
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  owner.on('error', () => {})
  await owner.connect()
  const pool = new pg.Pool({ connectionString: database.appUrl, max: poolSize, pipeline: true })
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  setPool(pool)
  const larch = await makeRetailer(owner, 'larch')
  const birch = await makeRetailer(owner, 'birch')
  const close = async () => {
    await pool.end()
    await owner.end()
    await database.drop()
  }
  let chains = 0
  /** Another chain, for a test that leaves nothing as it was. */
  const anotherChain = () => makeRetailer(owner, `chain${++chains}`)
  return { owner, pool, larch, birch, anotherChain, database, close }
}

export async function makeRetailer(owner: pg.Client, slug: string): Promise<TestRetailer> {
  const id = newId()
  await owner.query('insert into retailers (id, slug, name) values ($1, $2, $3)', [id, slug, `Retailer ${slug}`])
  await owner.query('select begin_chain_lists($1)', [id])
  await owner.query(`insert into retailer_features (retailer_id, id, feature, is_on) values ($1, $2, 'group_tasks', true)`, [
    id,
    newId(),
  ])
  const stores = [
    await makeStore(owner, id, 'Park Street', 'Europe/London'),
    await makeStore(owner, id, 'Bleecker Street', 'America/New_York'),
  ]
  const [home, away] = stores
  if (!home || !away) throw new Error('no stores')
  const person = (name: string, role: Role, store: TestStore | null) => makePerson(owner, id, slug, name, role, store)
  const ana = await person('Ana Whitlock', 'associate', home)
  const customer = await makeCustomer(owner, id, slug, home.id, ana)
  return {
    id,
    slug,
    stores,
    ana,
    leo: await person('Leo Marchetti', 'associate', home),
    manager: await person('Grace Oduya', 'store_manager', home),
    elsewhere: await person('Jonah Pryce', 'associate', away),
    admin: await person('Hanna Berg', 'corporate_admin', null),
    accountManager: await person('Maya Lindqvist', 'account_manager', null),
    customer,
    at: (scope, now) => ({ ...scope, now }),
  }
}

async function makeStore(owner: pg.Client, retailerId: string, name: string, timeZone: string): Promise<TestStore> {
  const id = newId()
  await owner.query('insert into stores (retailer_id, id, number, name, time_zone) values ($1, $2, $3, $4, $5)', [
    retailerId,
    id,
    name,
    name,
    timeZone,
  ])
  return { id, name, timeZone }
}

async function makePerson(
  owner: pg.Client,
  retailerId: string,
  slug: string,
  name: string,
  role: Role,
  store: TestStore | null,
): Promise<Scope> {
  const userId = newId()
  const membershipId = newId()
  const email = `${name.toLowerCase().replace(' ', '.')}@${slug}.example`
  await owner.query('insert into users (id, email, name) values ($1, $2, $3)', [userId, email, name])
  await owner.query(
    'insert into memberships (retailer_id, id, user_id, role, home_store_id, name) values ($1, $2, $3, $4, $5, $6)',
    [retailerId, membershipId, userId, role, store?.id ?? null, name],
  )
  if (store)
    await owner.query('insert into membership_stores (retailer_id, id, membership_id, store_id) values ($1, $2, $3, $4)', [
      retailerId,
      newId(),
      membershipId,
      store.id,
    ])
  const actor: Person = {
    kind: 'person',
    userId,
    membershipId,
    name,
    email,
    role,
    homeStoreId: store?.id ?? null,
    stores: store ? [store] : [],
    locale: 'en',
  }
  return { retailerId, actor, features: ['group_tasks'], timeZone: 'UTC', now: testNow, db: closed }
}

async function makeCustomer(owner: pg.Client, retailerId: string, slug: string, storeId: string, ana: Scope) {
  const id = newId()
  const email = `marguerite@${slug}.customer.example`
  const membershipId = ana.actor.kind === 'person' ? ana.actor.membershipId : ''
  await owner.query(
    `insert into customers (retailer_id, id, given_name, name) values ($1, $2, 'Marguerite', 'Marguerite Okafor')`,
    [retailerId, id],
  )
  await owner.query('insert into customer_emails (retailer_id, id, customer_id, email) values ($1, $2, $3, $4)', [
    retailerId,
    newId(),
    id,
    email,
  ])
  await owner.query(
    `insert into relationships (retailer_id, id, customer_id, membership_id, store_id, kind, since) values ($1, $2, $3, $4, $5, 'primary', '2023-01-01')`,
    [retailerId, newId(), id, membershipId, storeId],
  )
  return { id, email }
}

/** One open group task of the retailer's first store, with its customer. */
export async function storeTask(
  retailer: TestRetailer,
  over: { title?: string; priority?: 'urgent'; storeIds?: string[]; dueOn?: string; dueTime?: string; now?: Date } = {},
) {
  const { createGroupTask } = await import('@/lib/tasks/definition/create-group-task')
  const { now, ...content } = over
  const [task] = await createGroupTask(now ? retailer.at(retailer.admin, now) : retailer.admin, {
    title: 'The carafe is in',
    description: 'She asked for it in October.',
    storeIds: [retailer.stores[0]?.id ?? ''],
    customerId: retailer.customer.id,
    ...content,
  })
  if (!task) throw new Error('no task')
  return task
}

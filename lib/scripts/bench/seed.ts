import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type pg from 'pg'
import { type Fill, filler } from './fill'

/**
 * What was seeded: the retailer, its first store, two of its tasks, and the cookies of an associate and an admin; and ids of many stores,
 * tasks of the first store, and customers, to be taken in turn.
 */
export type World = Record<'retailer' | 'store' | 'task' | 'longTask' | 'member' | 'cookie' | 'adminCookie', string> &
  Record<'stores' | 'tasks' | 'customers', string[]>

/** `retailer` is its id as SQL. */
type Seeding = { owner: pg.Client; fill: Fill; retailer: string; tasks: number }

/**
 * A chain at scale, written as the owner: 200 stores, 20,000 customers, `tasks` tasks with three events each, and one store
 * with 200 active of 500 tasks, whose associate is signed in; fifty more of each associate's own. What this version of the schema does not
 * have is left out.
 */
export async function seed(owner: pg.Client, tasks: number): Promise<World> {
  const id = randomUUID()
  const seeding: Seeding = { owner, fill: await filler(owner), retailer: `'${id}'::uuid`, tasks }
  const stores = await addRetailer(seeding)
  const [store = ''] = stores
  const member = await addPeople(seeding, stores)
  await addCustomers(seeding)
  await addTasks(seeding, stores)
  await addOwnTasks(seeding)
  const task = await firstTaskOf(seeding, store, 'due_by')
  const longTask = await firstTaskOf(seeding, store, 'due_by desc')
  await addEvents(seeding, member.id, longTask)
  const { rows: tasksOfStore } = await owner.query<{ id: string }>(
    `select id from tasks where retailer_id = $1 and store_id = $2 and state = 'open' order by id limit 200`,
    [id, store],
  )
  const { rows: customers } = await owner.query<{ id: string }>(
    'select id from customers where retailer_id = $1 order by id limit 5000',
    [id],
  )
  const token = await signIn(seeding, member.user_id)
  const adminToken = await signIn(seeding, await makeAdmin(seeding, member.id))
  await owner.query('vacuum analyze')
  return {
    retailer: id,
    store,
    task,
    longTask,
    stores,
    tasks: tasksOfStore.map((row) => row.id),
    customers: customers.map((row) => row.id),
    member: member.id,
    cookie: `storehand.session=${token}`,
    adminCookie: `storehand.session=${adminToken}`,
  }
}

/** Resolves to the ids of its stores, in their order. */
async function addRetailer({ owner, fill, retailer, tasks }: Seeding) {
  await fill('retailers', { id: retailer, slug: `'bench-${tasks}'`, name: `'Bench'`, last_task_number: tasks + 20_000 })
  await fill('retailer_features', { retailer_id: retailer, id: 'gen_random_uuid()', feature: `'group_tasks'`, is_on: true })
  await fill(
    'stores',
    {
      retailer_id: retailer,
      id: 'gen_random_uuid()',
      number: 'n::text',
      name: `'Store ' || n`,
      time_zone: `'Europe/London'`,
    },
    'generate_series(1, 200) n',
  )
  const { rows } = await owner.query<{ id: string }>(`select id from stores where retailer_id = ${retailer} order by number::int`)
  return rows.map((row) => row.id)
}

/** An associate a store; resolves to the one of the first. */
async function addPeople({ owner, fill, retailer }: Seeding, stores: string[]) {
  const email = `${retailer}::text || n || '@bench.example'`
  await fill('users', { id: 'gen_random_uuid()', email, name: `'Ana Whitlock'` }, 'generate_series(1, 200) n')
  await fill(
    'memberships',
    {
      retailer_id: retailer,
      id: 'gen_random_uuid()',
      user_id: 'u.id',
      role: `'associate'`,
      home_store_id: `(array['${stores.join("','")}']::uuid[])[n]`,
      name: 'u.name',
    },
    `generate_series(1, 200) n join users u on u.email = ${email}`,
  )
  await fill(
    'membership_stores',
    { retailer_id: 'retailer_id', id: 'gen_random_uuid()', membership_id: 'id', store_id: 'home_store_id' },
    `memberships where retailer_id = ${retailer}`,
  )
  const { rows } = await owner.query<{ id: string; user_id: string }>(
    `select id, user_id from memberships where retailer_id = ${retailer} and home_store_id = '${stores[0]}'`,
  )
  return firstOf(rows)
}

async function addCustomers({ fill, retailer }: Seeding) {
  await fill(
    'customers',
    {
      retailer_id: retailer,
      id: 'gen_random_uuid()',
      given_name: `'Given' || n`,
      name: `'Given' || n || ' Family' || n`,
      city: `'Bath'`,
    },
    'generate_series(1, 20000) n',
  )
  await fill(
    'customer_emails',
    { retailer_id: 'retailer_id', id: 'gen_random_uuid()', customer_id: 'id', email: `id || '@customer.example'` },
    `customers where retailer_id = ${retailer}`,
  )
  await fill(
    'relationships',
    {
      retailer_id: 'c.retailer_id',
      id: 'gen_random_uuid()',
      customer_id: 'c.id',
      membership_id: 'm.id',
      store_id: 'm.home_store_id',
      kind: `'primary'`,
      since: `date '2023-01-01'`,
    },
    `(select *, row_number() over () n from customers where retailer_id = ${retailer}) c
      join (select *, row_number() over () n from memberships where retailer_id = ${retailer}) m on m.n = 1 + c.n % 200`,
  )
}

/** The first store has 500 tasks, 200 of them active; the rest are spread over the others. */
async function addTasks({ fill, retailer, tasks }: Seeding, stores: string[]) {
  const waitingText = `case when open and n % 40 = 0 then 'Yes please, hold it' else '' end`
  await fill(
    'tasks',
    {
      retailer_id: retailer,
      id: 'gen_random_uuid()',
      number: 'n',
      kind: `'group'`,
      type: `(array['email', 'call', 'offer'])[1 + n % 3]`,
      title: `'The thing number ' || n || ' is in'`,
      description: `'She asked for it.'`,
      state: `case when open then 'open' when n % 5 = 0 then 'dismissed' else 'resolved' end`,
      store_id: `(array['${stores.join("','")}']::uuid[])[case when n <= 500 then 1 else 2 + n % 199 end]`,
      customer_id: 'c.id',
      due_on: 'due',
      due_by: `(due + 1)::timestamp at time zone 'Europe/London'`,
      closed_at: `case when not open then now() - (n % 900) * interval '1 hour' end`,
      reply_waiting_since: `case when open and n % 40 = 0 then now() - (n % 90) * interval '1 minute' end`,
      reply_text: waitingText,
      // As older versions call it.
      reply_words: waitingText,
      created_at: `now() - (n % 1000) * interval '1 hour'`,
    },
    `(select n, case when n <= 500 then n <= 200 else n % 5 < 2 end as open, current_date - 3 + (n % 20) as due
      from generate_series(1, ${tasks}) n) n
      join (select id, row_number() over () as place from customers where retailer_id = ${retailer}) c on c.place = 1 + n.n % 20000`,
  )
}

/** Fifty tasks of each associate's own, half of them open. */
async function addOwnTasks({ fill, retailer, tasks }: Seeding) {
  await fill(
    'tasks',
    {
      retailer_id: retailer,
      id: 'gen_random_uuid()',
      number: `${tasks} + row_number() over ()`,
      kind: `'personal'`,
      type: `'call'`,
      title: `'A personal thing, number ' || n`,
      description: `'To be done.'`,
      state: `case when n % 2 = 0 then 'open' else 'resolved' end`,
      store_id: 'm.home_store_id',
      assignee_id: 'm.id',
      creator_id: 'm.id',
      due_on: 'due',
      due_by: `(due + 1)::timestamp at time zone 'Europe/London'`,
      closed_at: `case when n % 2 = 1 then now() - n * interval '1 hour' end`,
      created_at: `now() - n * interval '1 hour'`,
    },
    `(select n, current_date - 3 + (n % 20) as due from generate_series(1, 50) n) n cross join memberships m
      where m.retailer_id = ${retailer}`,
  )
}

/** The id of a store's first open task in this order. */
async function firstTaskOf({ owner, retailer }: Seeding, store: string, order: 'due_by' | 'due_by desc') {
  const { rows } = await owner.query<{ id: string }>(
    `select id from tasks where retailer_id = ${retailer} and store_id = '${store}' and state = 'open' and kind = 'group' order by ${order} limit 1`,
  )
  return firstOf(rows).id
}

/** Three of each task, and a thousand of the long one. */
async function addEvents({ fill, retailer }: Seeding, member: string, longTask: string) {
  const told = {
    retailer_id: retailer,
    id: 'gen_random_uuid()',
    actor_id: `'${member}'::uuid`,
    actor_name: `'Ana Whitlock'`,
    store_id: 't.store_id',
  }
  const ofTask = { task_id: 't.id', customer_id: 't.customer_id' }
  await fill(
    'events',
    { ...told, ...ofTask, type: 'k.type', at: `t.created_at + k.n * interval '10 minutes'`, data: `'{}'::jsonb` },
    `tasks t cross join (values ('task.created', 0), ('task.viewed', 1), ('task.commented', 2)) k(type, n) where t.retailer_id = ${retailer}`,
  )
  await fill(
    'events',
    {
      ...told,
      ...ofTask,
      type: `'task.commented'`,
      at: `now() - n * interval '5 minutes'`,
      data: `'{"words": "Rang again, no answer."}'::jsonb`,
    },
    `tasks t cross join generate_series(1, 1000) n where t.retailer_id = ${retailer} and t.id = '${longTask}'`,
  )
}

/** The last member but the one who is measured becomes corporate admin; resolves to the user's id. */
async function makeAdmin({ owner, retailer }: Seeding, measured: string) {
  const { rows } = await owner.query<{ user_id: string }>(
    `update memberships set role = 'corporate_admin' where retailer_id = ${retailer} and id = (select id from memberships where retailer_id = ${retailer} and id <> '${measured}' order by id desc limit 1) returning user_id`,
  )
  return firstOf(rows).user_id
}

/** Resolves to the token of a new session. */
async function signIn({ fill, retailer }: Seeding, user: string) {
  const token = randomBytes(32).toString('base64url')
  const hash = createHash('sha256').update(token).digest('hex')
  await fill('sessions', { token_hash: `'${hash}'`, user_id: `'${user}'::uuid`, current_retailer_id: retailer })
  return token
}

function firstOf<Row>([first]: Row[]): Row {
  if (first === undefined) throw new Error('the seed did not find what it had made')
  return first
}

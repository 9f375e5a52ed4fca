import { createHash, randomBytes, randomUUID } from 'node:crypto'

/**
 * A chain at scale, written as the owner: 200 stores, 20,000 customers, `tasks` tasks with three events each, and one store
 * with 200 active of 500 tasks, whose associate is signed in; fifty more of each associate's own.
 */
export async function seed(owner, tasks) {
  const retailer = randomUUID()
  const token = randomBytes(32).toString('base64url')
  const run = (text, values) => owner.query(text, values)
  await run(`insert into retailers (id, slug, name, last_task_number) values ($1, $2, 'Bench', $3)`, [
    retailer,
    `bench-${tasks}`,
    tasks + 20_000,
  ])
  await run(
    `insert into retailer_features (retailer_id, id, feature, is_on) values ($1, gen_random_uuid(), 'group_tasks', true)`,
    [retailer],
  )
  await run(
    `insert into stores (retailer_id, id, number, name, time_zone) select $1, gen_random_uuid(), n::text, 'Store ' || n, 'Europe/London' from generate_series(1, 200) n`,
    [retailer],
  )
  const { rows } = await run('select id from stores where retailer_id = $1 order by number::int', [retailer])
  const stores = rows.map((row) => row.id)
  const members = await addPeople(run, retailer, stores)
  await run(
    `insert into customers (retailer_id, id, given_name, name, city) select $1, gen_random_uuid(), 'Given' || n, 'Given' || n || ' Family' || n, 'Bath' from generate_series(1, 20000) n`,
    [retailer],
  )
  await run(
    `insert into customer_emails (retailer_id, id, customer_id, email) select retailer_id, gen_random_uuid(), id, id || '@customer.example' from customers where retailer_id = $1`,
    [retailer],
  )
  await run(
    `insert into relationships (retailer_id, id, customer_id, membership_id, store_id, kind, since)
     select c.retailer_id, gen_random_uuid(), c.id, m.id, m.home_store_id, 'primary', '2023-01-01'
     from (select *, row_number() over () n from customers where retailer_id = $1) c join (select *, row_number() over () n from memberships where retailer_id = $1) m on m.n = 1 + c.n % 200`,
    [retailer],
  )
  await addTasks(run, retailer, stores, tasks)
  await addOwnTasks(run, retailer, tasks)
  await run(
    `insert into events (retailer_id, id, type, at, actor_id, actor_name, task_id, customer_id, store_id, data)
     select t.retailer_id, gen_random_uuid(), k.type, t.created_at + k.n * interval '10 minutes', $2, 'Ana Whitlock', t.id, t.customer_id, t.store_id, '{}'
     from tasks t cross join (values ('task.created', 0), ('task.viewed', 1), ('task.commented', 2)) k(type, n) where t.retailer_id = $1`,
    [retailer, members[0]?.id],
  )
  await run('insert into sessions (token_hash, user_id, current_retailer_id) values ($1, $2, $3)', [
    createHash('sha256').update(token).digest('hex'),
    members[0]?.user_id,
    retailer,
  ])
  const admin = randomBytes(32).toString('base64url')
  const last = await run(
    `update memberships set role = 'corporate_admin' where retailer_id = $1 and id = (select id from memberships where retailer_id = $1 order by id desc limit 1) returning user_id`,
    [retailer],
  )
  await run('insert into sessions (token_hash, user_id, current_retailer_id) values ($1, $2, $3)', [
    createHash('sha256').update(admin).digest('hex'),
    last.rows[0].user_id,
    retailer,
  ])
  const long = await run(
    `select id, customer_id from tasks where retailer_id = $1 and store_id = $2 and state = 'open' order by due_by desc limit 1`,
    [retailer, stores[0]],
  )
  await run(
    `insert into events (retailer_id, id, type, at, actor_id, actor_name, task_id, customer_id, store_id, data)
     select $1, gen_random_uuid(), 'task.commented', now() - n * interval '5 minutes', $2, 'Ana Whitlock', $3, $4, $5, '{"words": "Rang again, no answer."}'
     from generate_series(1, 1000) n`,
    [retailer, members[0]?.id, long.rows[0].id, long.rows[0].customer_id, stores[0]],
  )
  await run('vacuum analyze')
  const task = await run(
    `select t.id from tasks t where t.retailer_id = $1 and t.store_id = $2 and t.state = 'open' and t.customer_id is not null order by due_by limit 1`,
    [retailer, stores[0]],
  )
  return {
    retailer,
    store: stores[0],
    task: task.rows[0]?.id,
    cookie: `storehand.session=${token}`,
    adminCookie: `storehand.session=${admin}`,
    longTask: long.rows[0].id,
    member: members[0]?.id,
  }
}

async function addPeople(run, retailer, stores) {
  await run(
    `insert into users (id, email, name) select gen_random_uuid(), $1::text || n || '@bench.example', 'Ana Whitlock' from generate_series(1, 200) n`,
    [retailer],
  )
  await run(
    `insert into memberships (retailer_id, id, user_id, role, home_store_id, name)
     select $1, gen_random_uuid(), u.id, 'associate', ($3::uuid[])[row_number() over (order by length(u.email), u.email)], u.name from users u where u.email like $2 || '%@bench.example'`,
    [retailer, retailer, stores],
  )
  await run(
    'insert into membership_stores (retailer_id, id, membership_id, store_id) select retailer_id, gen_random_uuid(), id, home_store_id from memberships where retailer_id = $1',
    [retailer],
  )
  const { rows } = await run('select m.id, m.user_id from memberships m where retailer_id = $1 and home_store_id = $2', [
    retailer,
    stores[0],
  ])
  return rows
}

/** The first store has 500 tasks, 200 of them active; the rest are spread over the others. */
async function addTasks(run, retailer, stores, tasks) {
  await run(
    `insert into tasks (retailer_id, id, number, kind, type, title, description, state, store_id, customer_id, due_on, due_by, closed_at, reply_waiting_since, reply_words, created_at)
     select $1, gen_random_uuid(), n, 'group', (array['email', 'call', 'offer'])[1 + n % 3], 'The thing number ' || n || ' is in', 'She asked for it.',
       case when open then 'open' when n % 5 = 0 then 'dismissed' else 'resolved' end,
       ($3::uuid[])[case when n <= 500 then 1 else 2 + n % 199 end], c.id, due, (due + 1)::timestamp at time zone 'Europe/London',
       case when not open then now() - (n % 900) * interval '1 hour' end,
       case when open and n % 40 = 0 then now() - (n % 90) * interval '1 minute' end, case when open and n % 40 = 0 then 'Yes please, hold it' else '' end,
       now() - (n % 1000) * interval '1 hour'
     from (select n, case when n <= 500 then n <= 200 else n % 5 < 2 end as open, current_date - 3 + (n % 20) as due from generate_series(1, $2::int) n) n
     join (select id, row_number() over () as place from customers where retailer_id = $1) c on c.place = 1 + n.n % 20000`,
    [retailer, tasks, stores],
  )
}

/** Fifty tasks of each associate's own, half of them open. */
async function addOwnTasks(run, retailer, tasks) {
  await run(
    `insert into tasks (retailer_id, id, number, kind, type, title, description, state, store_id, assignee_id, creator_id, due_on, due_by, closed_at, created_at)
     select $1, gen_random_uuid(), $2 + row_number() over (), 'personal', 'call', 'A personal thing, number ' || n, 'To be done.',
       case when n % 2 = 0 then 'open' else 'resolved' end, m.home_store_id, m.id, m.id, due, (due + 1)::timestamp at time zone 'Europe/London',
       case when n % 2 = 1 then now() - n * interval '1 hour' end, now() - n * interval '1 hour'
     from (select n, current_date - 3 + (n % 20) as due from generate_series(1, 50) n) n cross join memberships m where m.retailer_id = $1`,
    [retailer, tasks],
  )
}

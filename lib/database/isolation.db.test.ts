import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFixture, storeTask } from '@/lib/testing/fixture'

/** Outside the wall: these and no others have no retailer of their own. */
const outside = [
  'deployment_settings',
  'heartbeats',
  'inbound_events',
  'one_time_links',
  'retailers',
  'sessions',
  'simulator_mails',
  'throttles',
  'time_zone_spans',
  'unplaced_mails',
  'users',
]

let fixture: Awaited<ReturnType<typeof createFixture>>
let tables: string[]
beforeAll(async () => {
  fixture = await createFixture()
  await storeTask(fixture.larch)
  await storeTask(fixture.birch)
  const { rows } = await fixture.owner.query<{ relname: string }>(
    `select relname from pg_class c join pg_namespace n on n.oid = relnamespace where nspname = 'public' and relkind = 'r'`,
  )
  tables = rows.map((row) => row.relname).filter((name) => !outside.includes(name))
})
afterAll(() => fixture.close())

describe('the wall between retailers (Q-T3)', () => {
  it('has every table outside it on one list, and forced row security on all others', async () => {
    for (const table of tables) {
      const { rows } = await fixture.owner.query(
        `select relrowsecurity and relforcerowsecurity as secure, (select array_agg(a.attname order by k.n)::text[] from pg_index i cross join unnest(i.indkey) with ordinality k(attnum, n)
           join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum where i.indrelid = c.oid and i.indisprimary) as key
         from pg_class c where relname = $1`,
        [table],
      )
      expect(rows[0].secure, table).toBe(true)
      expect(rows[0].key, table).toEqual(['retailer_id', 'id'])
    }
  })

  it('has retailer_id in every reference between tenant tables', async () => {
    const { rows } = await fixture.owner.query<{ name: string; columns: string[] }>(
      `select conname as name, (select array_agg(a.attname)::text[] from unnest(conkey) k join pg_attribute a on a.attrelid = conrelid and a.attnum = k) as columns
         from pg_constraint where contype = 'f' and conrelid::regclass::text = any($1) and confrelid::regclass::text = any($1)`,
      [tables],
    )
    expect(rows.length).toBeGreaterThan(10)
    for (const row of rows) expect(row.columns, row.name).toContain('retailer_id')
  })

  it('has no default that asks a changing function of ours, which distributed tables could not', async () => {
    const { rows } = await fixture.owner.query(
      `select d.adrelid::regclass::text as table, pg_get_expr(d.adbin, d.adrelid) as value from pg_attrdef d
         join pg_depend on pg_depend.classid = 'pg_attrdef'::regclass and pg_depend.objid = d.oid
         join pg_proc f on pg_depend.refclassid = 'pg_proc'::regclass and f.oid = pg_depend.refobjid
        where d.adrelid::regclass::text = any($1) and f.pronamespace <> 'pg_catalog'::regnamespace and f.provolatile <> 'i'`,
      [tables],
    )
    expect(rows).toEqual([])
  })

  it('shows no row with no retailer set, and none of another with one set', async () => {
    const client = new pg.Client({ connectionString: fixture.database.appUrl })
    await client.connect()
    for (const table of tables)
      expect((await client.query(`select count(*)::int as rows from ${table}`)).rows[0].rows, table).toBe(0)
    await client.query('begin')
    await client.query(`select set_config('app.retailer_id', $1, true)`, [fixture.larch.id])
    for (const table of tables)
      expect(
        (await client.query(`select count(*)::int as rows from ${table} where retailer_id <> $1`, [fixture.larch.id])).rows[0]
          .rows,
        table,
      ).toBe(0)
    await client.query('rollback')
    await client.end()
  })

  it('takes no change or insert of another retailer’s rows', async () => {
    const client = new pg.Client({ connectionString: fixture.database.appUrl })
    await client.connect()
    const as = async (sql: string) => {
      await client.query('begin')
      await client.query(`select set_config('app.retailer_id', $1, true)`, [fixture.larch.id])
      const result = await client.query(sql, [fixture.birch.id]).catch((error: Error) => error)
      await client.query('rollback')
      return result
    }
    for (const table of tables.filter((name) => name !== 'events')) {
      const changed = await as(`update ${table} set retailer_id = retailer_id where retailer_id = $1`)
      expect(changed instanceof Error ? 0 : changed.rowCount, table).toBe(0)
    }
    const inserted = await as(
      `insert into retailer_features (retailer_id, id, feature, is_on) values ($1, gen_random_uuid(), 'other', true)`,
    )
    expect(inserted).toBeInstanceOf(Error)
    await client.end()
  })

  it('lets the application neither change nor delete history (T-5, R-6)', async () => {
    await expect(fixture.pool.query(`update events set type = 'x'`)).rejects.toThrow(/permission denied/)
    await expect(fixture.pool.query('delete from events')).rejects.toThrow(/permission denied/)
  })
})

import { DrizzleQueryError, sql } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { transact } from '@/lib/database/transact'
import { createFixture } from '@/lib/testing/fixture'
import { describeError } from './describe-error'
import { Invalid } from './errors'
import { keepContentOutOfConsole } from './web/careful-console'

const canary = 'canary-7f3a@kept.example'

const fixture = await createFixture()
afterAll(() => fixture.close())

const caught = (run: () => Promise<unknown>) =>
  run().then(
    () => new Error('nothing failed'),
    (error: unknown) => error,
  )

/** Every way a value can be in an error of the database, for one column of one table. */
async function failuresOf(table: string, column: string): Promise<unknown[]> {
  const [t, c] = [sql.identifier(table), sql.identifier(column)]
  const fail = (query: ReturnType<typeof sql>) => caught(() => transact(fixture.larch.ana, (scope) => scope.db.execute(query)))
  const { rows } = await fixture.owner.query(`select 1 from ${table} where retailer_id = $1 limit 1`, [fixture.larch.id])
  return [
    await fail(sql`insert into ${t} (${c}) values (${canary})`),
    await fail(sql`select ${canary}::uuid from ${t}`),
    await fail(sql`select * from ${t} where ${c} = ${canary} and 1 / 0 = ${rows.length}`),
  ]
}

describe('what a log holds of an error (Q-R2)', () => {
  it('is nothing of any text column of any table, however its query fails', async () => {
    const { rows } = await fixture.owner.query<{ table_name: string; column_name: string }>(
      `select c.table_name, c.column_name from information_schema.columns c
        join information_schema.columns r on r.table_name = c.table_name and r.table_schema = 'public' and r.column_name = 'retailer_id'
        where c.table_schema = 'public' and c.data_type in ('text', 'jsonb') and c.is_generated = 'NEVER' order by 1, 2`,
    )
    expect(rows.length).toBeGreaterThan(100)
    for (const { table_name, column_name } of rows)
      for (const error of await failuresOf(table_name, column_name)) {
        expect(error).toBeInstanceOf(DrizzleQueryError)
        expect(describeError(error), `${table_name}.${column_name}`).not.toContain('canary')
      }
  }, 120_000)

  it('is nothing of what a parser, a check or a verb quotes', async () => {
    const errors = [
      await caught(async () => JSON.parse(`{"words": ${canary}`)),
      await caught(async () => z.object({ content: z.enum(['a']) }).parse({ text: canary })),
      await caught(async () => new URL(`http://${canary}:x`)),
      new Error(`the provider answered 422: invalid to field "${canary}"`),
      new Error(`no such address ${canary}`, { cause: new Error(`in '${canary}'`) }),
      new Invalid('errors.noCustomer', { name: canary }),
      canary,
    ]
    for (const error of errors) expect(describeError(error)).not.toContain('canary')
  })

  it('still tells what failed and where', async () => {
    const error = await caught(() => transact(fixture.larch.ana, (scope) => scope.db.execute(sql`select ${canary}::uuid`)))
    expect(describeError(error)).toMatch(/^a query failed: select \$1::uuid[\s\S]*\n\s+at [\s\S]*caused by database error 22P02/)
  })

  it('holds for everything a process says', async () => {
    const written: unknown[] = []
    const real = { ...console }
    Object.assign(
      console,
      Object.fromEntries(['log', 'info', 'warn', 'error', 'debug'].map((way) => [way, (...all: unknown[]) => written.push(all)])),
    )
    keepContentOutOfConsole()
    const error = await caught(() => transact(fixture.larch.ana, (scope) => scope.db.execute(sql`select ${canary}::uuid`)))
    console.error(' ⨯', error, { text: canary }, String(error))
    Object.assign(console, real)
    expect(written).toHaveLength(1)
    expect(JSON.stringify(written)).not.toContain('canary')
  })
})

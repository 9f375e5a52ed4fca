import { randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { World } from './seed'
import { verdict } from './table'

const partBytes = 1_000_000

/** Lines of a table as COPY takes them. */
type Copy = { table: string; columns: string; lines: string[] }

type Kind = {
  mapping: Record<string, string>
  lines: string[]
  head: string
  copies: (retailer: string, lines: string[]) => Copy[]
}

type Subject = 'products' | 'customers' | 'orders'

/** A file of so many rows, and what COPY would have to write for them: table, columns and the same rows. `mark` sets one file's rows apart. */
const kinds: Record<Subject, (rows: number, mark?: string) => Kind> = {
  products: (rows) => ({
    mapping: { code: 'Code', name: 'Name', description: 'Description', price: 'Price', currency: 'Currency' },
    lines: Array.from({ length: rows }, (_, n) => `P${n},Oak shelf ${n},Solid oak number ${n},${n % 900}.50,GBP`),
    head: 'Code,Name,Description,Price,Currency',
    copies: (retailer, lines) => [
      {
        table: 'products',
        columns: 'retailer_id,id,code,name,description,price,currency',
        lines: lines.map((line) => `${retailer},${randomUUID()},Q${line}`),
      },
    ],
  }),
  customers: (rows, mark = 'N') => ({
    mapping: { number: 'Number', givenName: 'First name', familyName: 'Last name', email: 'Email', city: 'City' },
    lines: Array.from({ length: rows }, (_, n) => `${mark}${n},Given${n},Family${n},${mark}${n}@import.example,Bath`),
    head: 'Number,First name,Last name,Email,City',
    copies: (retailer, lines) => {
      const people = lines.map((line) => ({ id: randomUUID(), cells: line.split(',') }))
      return [
        {
          table: 'customers',
          columns: 'retailer_id,id,number,given_name,name,city',
          lines: people.map(
            ({ id, cells: [number, given, family, , city] }) =>
              `${retailer},${id},Q${number},${given},${given} ${family},${city}`,
          ),
        },
        {
          table: 'customer_emails',
          columns: 'retailer_id,id,customer_id,email',
          lines: people.map(({ id, cells }) => `${retailer},${randomUUID()},${id},q${cells[3]}`),
        },
        {
          table: 'consents',
          columns: 'retailer_id,id,customer_id,channel,state',
          lines: people.map(({ id }) => `${retailer},${randomUUID()},${id},email,one_to_one`),
        },
      ]
    },
  }),
  orders: (rows) => ({
    mapping: {
      number: 'Order',
      placedAt: 'Date',
      productCode: 'Code',
      productName: 'Product',
      quantity: 'Quantity',
      price: 'Price',
    },
    lines: Array.from(
      { length: rows },
      (_, n) => `O${Math.floor(n / 8)},2026-01-02 10:00,C${n},Oak shelf ${n},${1 + (n % 5)},12.50`,
    ),
    head: 'Order,Date,Code,Product,Quantity,Price',
    copies: (retailer, lines) => {
      const ids = Array.from({ length: Math.ceil(lines.length / 8) }, () => randomUUID())
      return [
        {
          table: 'orders',
          columns: 'retailer_id,id,number,placed_at',
          lines: ids.map((id, n) => `${retailer},${id},Q${n},2026-01-02 10:00`),
        },
        {
          table: 'order_lines',
          columns: 'retailer_id,id,order_id,position,product_code,product_name,quantity,price',
          lines: lines.map((line, n) => {
            const [, , ...cells] = line.split(',')
            return `${retailer},${randomUUID()},${ids[Math.floor(n / 8)]},${n % 8},${cells.join(',')}`
          }),
        },
      ]
    },
  }),
}

/** Seconds in which the database's worker reads, judges and takes so many new customers; `mark` is another for each file. */
export async function importCustomers(owner: pg.Client, world: World, { rows, mark }: { rows: number; mark: string }) {
  const run = await keepFile(owner, world, 'customers', kinds.customers(rows, mark))
  return (
    (await until(owner, world, { run, from: 'reading', to: 'staged' })) +
    (await until(owner, world, { run, from: 'running', to: 'done' }))
  )
}

/**
 * Imports of `rows` rows by the running worker (its process is `pid`): seconds of the dry run and of the run, the worker's memory, how
 * long small changes of others took meanwhile, and the same rows by COPY. Goals: under two minutes, under 300 MB, 25 % of COPY.
 */
export async function measureImports(
  owner: pg.Client,
  world: World,
  { pid, rows, url }: { pid: number; rows: number; url: string },
) {
  const copier = new pg.Client({ connectionString: url })
  await copier.connect()
  for (const subject of ['products', 'customers', 'orders'] as const) {
    const kind = kinds[subject](rows)
    const copySeconds = await copied(copier, world.retailer, kind)
    const others = watchOthers(copier, world)
    const run = await keepFile(owner, world, subject, kind)
    const dryRun = await until(owner, world, { run, from: 'reading', to: 'staged' })
    const taking = await until(owner, world, { run, from: 'running', to: 'done' })
    const slowest = await others()
    const { rows: left } = await owner.query<{ rows: number }>(
      `select count(*)::int as rows from import_rows where run_id = $1 and state <> 'taken'`,
      [run],
    )
    if (left[0]?.rows !== 0) throw new Error(`${left[0]?.rows} rows of ${subject} were not taken`)
    const megabytes = peakOf(pid)
    const share = (copySeconds / taking) * 100
    printImport(rows, { subject, dryRun, taking, copySeconds, megabytes, slowest, share })
  }
  await copier.end()
}

type Figures = Record<'dryRun' | 'taking' | 'copySeconds' | 'megabytes' | 'slowest' | 'share', number> & { subject: Subject }

function printImport(rows: number, { subject, dryRun, taking, copySeconds, megabytes, slowest, share }: Figures) {
  console.log(
    `  ${rows.toLocaleString('en')} ${subject}: dry run ${dryRun.toFixed(1)} s, taken in ${taking.toFixed(1)} s (goal ≤ 120 together ${verdict(dryRun + taking <= 120)}), ` +
      `COPY ${copySeconds.toFixed(1)} s, so ${share.toFixed(0)} % of its speed (goal ≥ 25 ${verdict(share >= 25)}), ` +
      `worker at most ${megabytes} MB (goal ≤ 300 ${verdict(megabytes <= 300)}), another’s change at most ${slowest.toFixed(0)} ms`,
  )
}

/** The seconds COPY takes for the same rows in the same tables, committed, under names of their own: the import finds a table with as many rows in it. */
async function copied(client: pg.Client, retailer: string, kind: Kind) {
  const dir = mkdtempSync(join(tmpdir(), 'copy-'))
  chmodSync(dir, 0o755)
  const copies = kind.copies(retailer, kind.lines).map(({ table, columns, lines }) => {
    const file = join(dir, table)
    writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o644 })
    return { table, columns, file }
  })
  const began = performance.now()
  await client.query('begin')
  for (const { table, columns, file } of copies) await client.query(`copy ${table} (${columns}) from '${file}' (format csv)`)
  await client.query('commit')
  const seconds = (performance.now() - began) / 1000
  rmSync(dir, { recursive: true })
  await client.query('analyze')
  return seconds
}

async function keepFile(owner: pg.Client, { retailer, member }: World, subject: Subject, { head, lines, mapping }: Kind) {
  const run = randomUUID()
  const bytes = Buffer.from(`${head}\n${lines.join('\n')}\n`)
  await owner.query(
    `insert into import_runs (retailer_id, id, subject, file_name, state, headers, mapping, reading, file_bytes, started_by_id)
     values ($1, $2, $3, 'bench.csv', 'mapping', $4, $5, '{"delimiter":","}', $6, $7)`,
    [retailer, run, subject, JSON.stringify(head.split(',')), JSON.stringify(mapping), bytes.length, member],
  )
  for (let at = 0; at < bytes.length; at += partBytes)
    await owner.query(
      'insert into import_parts (retailer_id, id, run_id, position, bytes) values ($1, gen_random_uuid(), $2, $3, $4)',
      [retailer, run, at / partBytes, bytes.subarray(at, at + partBytes)],
    )
  return run
}

type Step = { run: string; from: 'reading' | 'running'; to: 'staged' | 'done' }

/** The seconds from one state of an import to the next, as its worker does it. Throws when it does not get there in ten minutes. */
async function until(owner: pg.Client, { retailer }: World, { run, from, to }: Step) {
  await owner.query('update import_runs set state = $2 where id = $1', [run, from])
  await owner.query(`select graphile_worker.add_job('imports.run', payload := $1::json)`, [
    JSON.stringify({ retailerId: retailer, runId: run }),
  ])
  const began = performance.now()
  for (;;) {
    const { rows } = await owner.query<{ state: string; problem: string | null }>(
      'select state, problem from import_runs where id = $1',
      [run],
    )
    if (rows[0]?.state === to) return (performance.now() - began) / 1000
    if (rows[0]?.problem || performance.now() - began > 600_000)
      throw new Error(`the import did not get to ${to}: ${rows[0]?.problem ?? rows[0]?.state}`)
    await sleep(25)
  }
}

/** Changes a customer and takes a task number again and again, as people do, until asked how long the slowest took. */
function watchOthers(client: pg.Client, { retailer }: World) {
  let isOver = false
  const watching = (async () => {
    let slowest = 0
    while (!isOver) {
      const began = performance.now()
      await client.query('update retailers set last_task_number = last_task_number + 1 where id = $1', [retailer])
      await client.query(
        `update customers set city = 'Bath' where (retailer_id, id) in (select retailer_id, id from customers where retailer_id = $1 limit 1)`,
        [retailer],
      )
      slowest = Math.max(slowest, performance.now() - began)
      await sleep(20)
    }
    return slowest
  })()
  return () => {
    isOver = true
    return watching
  }
}

/** The most memory the process ever had, in MB. */
function peakOf(pid: number) {
  const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Math.round(Number(kilobytes) / 1000)
}

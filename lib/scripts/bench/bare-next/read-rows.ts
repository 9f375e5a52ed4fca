import pg from 'pg'
import { rowsOfStore } from './rows-of-store'

type Row = Record<'id' | 'title' | 'type' | 'name', string> & {
  number: number
  due_on: string | null
  reply_waiting_since: Date | null
}

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })

/** The fifty rows of the store that the bench names in the environment. */
export async function readRows() {
  const values = [process.env.BENCH_RETAILER, process.env.BENCH_STORE]
  const { rows } = await pool.query<Row>({ name: 'rows', text: rowsOfStore, values })
  return rows
}

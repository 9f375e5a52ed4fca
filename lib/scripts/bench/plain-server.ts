import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { rowsOfStore as text } from './bare-next/rows-of-store'

// The bare comparison (b): node:http and pg giving a store's 50 rows as JSON, run as its own process by the bench.
const [url, retailer, store] = process.argv.slice(2)
const pool = new pg.Pool({ connectionString: url, max: 10 })
const server = createServer(async (_request, response) => {
  const { rows } = await pool.query({ name: 'rows', text, values: [retailer, store] })
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify(rows))
})
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))

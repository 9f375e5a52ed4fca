import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'

// The bare comparison (b): node:http and pg giving a store's 50 rows as JSON, run as its own process by the bench.
const [url, retailer, store] = process.argv.slice(2)
const pool = new pg.Pool({ connectionString: url, max: 10 })
const text = `select t.id, t.number, t.title, t.type, t.due_on, t.reply_waiting_since, c.name from tasks t left join customers c on c.retailer_id = t.retailer_id and c.id = t.customer_id
  where t.retailer_id = $1 and t.store_id = $2 and t.state = 'open' and t.kind = 'group' and t.deleted_at is null order by t.reply_waiting_since desc nulls last, t.due_by, t.id limit 50`
const server = createServer(async (_request, response) => {
  const { rows } = await pool.query({ name: 'rows', text, values: [retailer, store] })
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify(rows))
})
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))

import pg from 'pg'
import { envOrExit } from '@/lib/env'
import { addFirstAdmin } from './add-first-admin'

const email = process.argv.slice(2).find((word) => word.includes('@'))
if (!email) {
  console.error('Say whose: npm run first-admin EMAIL')
  process.exit(1)
}
const client = new pg.Client({ connectionString: envOrExit().DATABASE_URL })
await client.connect()
console.log(await addFirstAdmin(client, email))
await client.end()

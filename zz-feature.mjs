import pg from 'pg'
import { readFileSync } from 'node:fs'
const port = process.argv[2]
const password = readFileSync('.data/ui/pg.password', 'utf8').trim()
for (const user of ['postgres', 'storehand']) for (const database of ['storehand', 'postgres']) {
  try {
    const c = new pg.Client({ host: '127.0.0.1', port, user, password, database })
    await c.connect()
    const r = await c.query("update retailer_features set is_on = $1", [process.argv[3] === 'on'])
    console.log(user, database, r.rowCount); await c.end(); process.exit()
  } catch (e) { console.log(user, database, e.message) }
}

import pg from 'pg'
import { ensureAppRole } from '@/db/app-role'
import { migrate } from '@/db/migrate'
import { pool } from '@/lib/database/pool'
import { describeError } from '@/lib/describe-error'
import { envOrExit } from '@/lib/env'
import { demoSignIns } from './people'
import { renewDays } from './renew-days'
import { tellDemo } from './tell-demo'

/** What stands between a database and serving from it: schema, the application's role, and on an empty one the demo retailer. */
async function prepare() {
  const settings = envOrExit()
  await migrate(settings.DATABASE_URL)
  await ensureAppRole(settings.DATABASE_URL)
  if (settings.STOREHAND_DEMO === 'no') return
  const owner = new pg.Client({ connectionString: settings.DATABASE_URL })
  await owner.connect()
  try {
    const { rows } = await owner.query<{ slug: string }>('select slug from retailers order by created_at limit 2')
    if (rows.length === 0) await tellDemo(owner)
    else await renewDays(owner, new Date())
    if (rows.length === 0 || rows[0]?.slug === 'larch-and-linden') console.log(demoSignIns())
  } finally {
    await owner.end()
    await (await pool()).end()
  }
}

prepare().catch((error: Error) => {
  console.error(describeError(error))
  process.exit(1)
})

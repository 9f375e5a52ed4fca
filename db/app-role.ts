import { randomBytes } from 'node:crypto'
import pg from 'pg'

const role = 'storehand_app'

/** Gives the application's role (which owns nothing) a password kept in the deployment settings; returns its connection address. */
export async function ensureAppRole(ownerUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const fresh = randomBytes(24).toString('hex')
    await client.query(
      `insert into deployment_settings (key, value) values ('database.app_password', $1) on conflict do nothing`,
      [fresh],
    )
    const kept = await client.query<{ value: string }>(
      `select value from deployment_settings where key = 'database.app_password'`,
    )
    const password = kept.rows[0]?.value ?? fresh
    await client.query(
      `alter role ${role} with login nosuperuser nobypassrls password '${password.replaceAll(/[^0-9a-f]/g, '')}'`,
    )
    // One plan a statement, kept; and pages that are in memory, so that fifty rows fetch their names by key.
    await client.query(
      `alter role ${role} set plan_cache_mode = 'force_generic_plan'; alter role ${role} set random_page_cost = 1.1`,
    )
    return appUrl(ownerUrl, password)
  } finally {
    await client.end()
  }
}

function appUrl(ownerUrl: string, password: string) {
  const url = new URL(ownerUrl)
  url.username = role
  url.password = password
  return url.toString()
}

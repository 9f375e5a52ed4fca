import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { ensureAppRole } from '@/db/app-role'
import { migrate } from '@/db/migrate'
import { startPostgres } from '@/lib/scripts/database/embedded-postgres'
import { folderInMemory } from '@/lib/scripts/test/folder-in-memory'

declare module 'vitest' {
  interface ProvidedContext {
    adminUrl: string
    appUrl: string
  }
}

const TEMPLATE = 'storehand_template'
const OLD_SECONDS = 3600
const cluster = join(folderInMemory(resolve('.')) ?? resolve('.data'), 'testpg')

/** Starts the tests' own PostgreSQL and makes the migrated template that every test file's database is copied from. */
export default async function setup(project: TestProject) {
  const postgres = await startPostgres({ dir: cluster, port: 42900, database: 'postgres', fast: true, maxConnections: 200 })
  const admin = new pg.Client({ connectionString: postgres.url })
  await admin.connect()
  try {
    await admin.query('select pg_advisory_lock(4711)')
    await dropOld(admin)
    await ensureTemplate(admin, postgres.urlOf(TEMPLATE))
    project.provide('appUrl', await ensureAppRole(postgres.urlOf(TEMPLATE)))
    project.provide('adminUrl', postgres.url)
  } finally {
    await admin.end()
  }
  return () => postgres.stop()
}

async function ensureTemplate(admin: pg.Client, url: string) {
  const wanted = hashOfDatabaseSources()
  const stamp = `${cluster}.template`
  const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [TEMPLATE])
  if (rowCount === 1 && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  await admin.query(`drop database if exists ${TEMPLATE} with (force)`)
  await admin.query(`create database ${TEMPLATE}`)
  await migrate(url)
  writeFileSync(stamp, wanted)
}

/** Databases that a killed run left behind; their names begin with the second they were made in. */
async function dropOld(admin: pg.Client) {
  const { rows } = await admin.query<{ datname: string }>("select datname from pg_database where datname like 'test\\_%'")
  const limit = Date.now() / 1000 - OLD_SECONDS
  for (const { datname } of rows) {
    if (Number(datname.split('_')[1]) < limit)
      await admin.query(`drop database if exists ${pg.escapeIdentifier(datname)} with (force)`)
  }
}

function hashOfDatabaseSources() {
  const hash = createHash('sha256').update(readFileSync('package-lock.json'))
  for (const name of readdirSync('db', { recursive: true, encoding: 'utf8' }).sort()) {
    const file = join('db', name)
    if (statSync(file).isFile()) hash.update(name).update(readFileSync(file))
  }
  return hash.digest('hex')
}

import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { inject } from 'vitest'

const BEING_USED = '55006'

export type TestDatabase = { ownerUrl: string; appUrl: string; drop: () => Promise<void> }

/** A migrated, empty database of the calling test file's own. Call `drop` when the file is done. */
export async function testDatabase(): Promise<TestDatabase> {
  const second = Math.floor(Date.now() / 1000)
  const name = `test_${second}_${process.env.VITEST_POOL_ID ?? '0'}_${randomBytes(4).toString('hex')}`
  const adminUrl = inject('adminUrl')
  await asAdmin(adminUrl, (admin) => copyTemplate(admin, name))
  return {
    ownerUrl: inDatabase(adminUrl, name),
    appUrl: inDatabase(inject('appUrl'), name),
    drop: () => asAdmin(adminUrl, async (admin) => void (await admin.query(`drop database if exists ${name} with (force)`))),
  }
}

/** Nobody may be connected to the template meanwhile; another run's set-up may be, for a moment. */
async function copyTemplate(admin: pg.Client, name: string) {
  for (let tries = 0; ; tries++) {
    try {
      await admin.query(`create database ${name} template storehand_template`)
      return
    } catch (error) {
      if (!(error instanceof pg.DatabaseError) || error.code !== BEING_USED || tries > 50) throw error
      await sleep(100)
    }
  }
}

async function asAdmin(url: string, work: (admin: pg.Client) => Promise<void>) {
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  await work(admin).finally(() => admin.end())
}

function inDatabase(url: string, name: string) {
  const copy = new URL(url)
  copy.pathname = `/${name}`
  return copy.href
}

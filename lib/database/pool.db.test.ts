import { connect, createServer, type Server, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readHealth } from '@/lib/health/health'
import { freePort } from '@/lib/scripts/process/free-port'
import { type TestDatabase, testDatabase } from '@/lib/testing/test-database'
import { pool } from './pool'

let database: TestDatabase
let server: Server | undefined
let port = 0

beforeAll(async () => {
  database = await testDatabase()
  port = await freePort(41800)
  const address = new URL(database.ownerUrl)
  address.port = String(port)
  process.env.DATABASE_URL = address.href
})
afterAll(async () => {
  await (await pool()).end()
  server?.close()
  await database.drop()
})

/** The database answers at the configured port from now on. */
function comesUp() {
  const real = Number(new URL(database.ownerUrl).port)
  server = createServer((near) => {
    const far = connect(real, '127.0.0.1')
    for (const each of [near, far]) each.on('error', () => {})
    near.pipe(far).pipe(near)
  })
  return new Promise<void>((resolve) => server?.listen(port, '127.0.0.1', resolve))
}

it('a process that was asked while the database was away serves as soon as it is back (Q-K1)', async () => {
  expect((await readHealth()).database).toBe('down')
  await expect(pool()).rejects.toThrow(/ECONNREFUSED/)
  await comesUp()
  expect((await readHealth()).database).toBe('up')
})

it('what is asked of the database in one turn leaves as one packet', async () => {
  const client = await (await pool()).connect()
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection
  let packets = 0
  const { _write, _writev } = stream
  stream._write = (...piece) => {
    packets += 1
    return Reflect.apply(_write, stream, piece)
  }
  stream._writev = (...pieces) => {
    packets += 1
    return Reflect.apply(_writev ?? _write, stream, pieces)
  }
  try {
    await Promise.all([
      client.query('begin'),
      client.query('select $1::int', [1]),
      client.query('select 2'),
      client.query('commit'),
    ])
    expect(packets).toBe(1)
  } finally {
    client.release(true)
  }
})

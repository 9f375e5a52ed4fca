import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'esbuild'
import pg from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { scriptBuild } from '../bootstrap/bundle-scripts.mjs'
import { killPostgres, removeCluster, startPostgres } from './embedded-postgres'

/** A cluster of this file's own, shared by processes of its own, as `npm run web` and `npm run worker` share one. */
const data = resolve('.data/kept')
const dir = resolve(data, 'pg')
const backWithinMs = 30_000
const soon = { timeout: backWithinMs, interval: 50 }
const sharer = `
  import { failWith, shutDownOnSignals } from './lib/scripts/bootstrap/shutdown.mjs'
  import { openDatabase } from './lib/scripts/start/open-database'
  shutDownOnSignals()
  try {
    console.log('open ' + (await openDatabase()))
  } catch (error) {
    await failWith(error)
  }`

// Built beside the other scripts, so that what they import as it is resolves.
const sharerFile = resolve('.build/scripts/sharer-test.mjs')

beforeAll(() => build({ ...scriptBuild, stdin: { contents: sharer, resolveDir: '.' }, outfile: sharerFile }))

const sharers: ChildProcess[] = []
afterAll(async () => {
  for (const child of sharers) child.kill('SIGKILL')
  await removeCluster(dir)
})

function startSharer() {
  const child: ChildProcess = spawn(process.execPath, [sharerFile], {
    env: { ...process.env, DATABASE_URL: '', APP_DATABASE_URL: '', STOREHAND_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      output += chunk
    })
  const ended = new Promise<number | null>((settle) => child.once('exit', settle))
  sharers.push(child)
  return { child, ended, output: () => output, url: () => /open (\S+)/.exec(output)?.[1] ?? '' }
}

async function ask(url: string, sql: string, values: string[] = []) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  client.on('error', () => {})
  await client.connect()
  return client.query(sql, values).finally(() => client.end())
}

const times = (text: string, words: string) => text.split(words).length - 1

it('a killed database is started again, once, by whoever shares it, with all that was acknowledged (Q-K1)', async () => {
  await removeCluster(dir)
  const [first, second] = [startSharer(), startSharer()]
  await vi.waitFor(() => expect(first.url() && second.url()).toBeTruthy(), { timeout: 50_000, interval: 100 })
  expect(second.url()).toBe(first.url())
  await ask(first.url(), 'create table kept (n int)')

  for (let kill = 1; kill <= 2; kill++) {
    await ask(first.url(), `insert into kept values (${kill})`)
    await killPostgres(dir)
    await vi.waitFor(() => expect(times(first.output() + second.output(), 'there again') + startedAgain()).toBe(2 * kill), soon)
    expect(startedAgain()).toBe(kill)
    expect((await ask(first.url(), 'select count(*)::int as n from kept')).rows).toEqual([{ n: kill }])
  }
  function startedAgain() {
    return times(first.output() + second.output(), 'The database is started again')
  }

  first.child.kill('SIGKILL')
  await first.ended
  await killPostgres(dir)
  await vi.waitFor(() => ask(second.url(), 'select 1'), soon)
  second.child.kill('SIGTERM')
  expect(await second.ended).toBe(0)
  expect(existsSync(`${dir}/postmaster.pid`)).toBe(false)
}, 120_000)

it('asked to end while the database is coming up, leaves no server behind', async () => {
  const sharing = startSharer()
  await vi.waitFor(() => expect(existsSync(`${dir}/postmaster.pid`)).toBe(true), soon)
  sharing.child.kill('SIGTERM')
  expect(await sharing.ended).toBe(0)
  expect(existsSync(`${dir}/postmaster.pid`)).toBe(false)
  const again = await startPostgres({ dir })
  expect(again.isReused).toBe(false)
  await again.stop()
}, 60_000)

it('a refused row leaves why in the database’s own log, and none of its values (Q-R2)', async () => {
  const { url, stop } = await startPostgres({ dir })
  const [address] = (await ask(url, 'show data_directory')).rows
  const log = () => readFileSync(resolve(address.data_directory, 'server.log'), 'utf8')
  await ask(url, 'drop table if exists told')
  await ask(url, 'create table told (email text unique check (length(email) < 40))')
  const tell = (email: string) => ask(url, 'insert into told values ($1)', [email])
  await tell('marguerite@customer.example')
  await expect(tell('marguerite@customer.example')).rejects.toMatchObject({ code: '23505' })
  await expect(tell(`${'marguerite.'.repeat(4)}@customer.example`)).rejects.toMatchObject({ code: '23514' })
  await vi.waitFor(() => expect(log()).toContain('violates check constraint'), soon)
  expect(log()).toContain('duplicate key value violates unique constraint')
  expect(log()).not.toContain('marguerite')
  await stop()
}, 60_000)

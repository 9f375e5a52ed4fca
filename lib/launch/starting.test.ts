import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { endCommands, startCommand } from '@/db/testing/test-command'
import { freePort } from './free-port.mjs'
import { StartError, sentenceOf } from './start-error.mjs'

/** Everything here is said before anything is installed, built or started: within seconds on a busy machine. */
const soonSeconds = 20

let folder = ''
const inFolder = (name: string) => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'starting-'))
  writeFileSync(inFolder('a-file'), '')
})
afterAll(() => {
  endCommands()
  rmSync(folder, { recursive: true, force: true })
})

/** A fresh clone as far as starting goes, where installing is what `npm` does here. */
function freshClone(npm: string) {
  const clone = mkdtempSync(inFolder('clone-'))
  cpSync('lib/launch', join(clone, 'lib/launch'), { recursive: true })
  for (const file of ['package.json', 'package-lock.json']) cpSync(file, join(clone, file))
  mkdirSync(join(clone, 'bin'))
  writeFileSync(join(clone, 'bin/npm'), `#!/bin/sh\n${npm}\n`, { mode: 0o755 })
  return { cwd: clone, settings: { PATH: `${join(clone, 'bin')}:${process.env.PATH}` } }
}

const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts
const commands = Object.values(scripts).flatMap((line) => line.match(/^node lib\/launch\/(.*)$/)?.[1] ?? [])

describe('the first command on a fresh clone', () => {
  it.each(commands)(
    '%s begins with installing',
    async (command) => {
      const { code, output, seconds } = await startCommand(command, freshClone('echo there is no network; exit 1')).ended
      expect(output).toContain('Installing packages')
      expect(output).toContain('npm ci failed (exit code 1).\nthere is no network')
      expect(output).not.toContain('    at ')
      expect(code).toBe(1)
      expect(seconds).toBeLessThan(soonSeconds)
    },
    30_000,
  )

  it('hears that it shall end while it installs, and takes the installation with it', async () => {
    const clone = freshClone('echo $$ > npm.pid; exec sleep 60')
    const pid = () => Number(readFileSync(join(clone.cwd, 'npm.pid'), 'utf8'))
    for (const [signal, code] of [['SIGTERM', 0] as const, ['SIGINT', 130] as const]) {
      const { child, ended, said } = startCommand('start.mjs', clone)
      await said('Installing packages')
      await expect.poll(() => readdirSync(clone.cwd)).toContain('npm.pid')
      child.kill(signal)
      expect((await ended).code).toBe(code)
      await expect.poll(() => isAlive(pid()), { timeout: 5000 }).toBe(false)
      rmSync(join(clone.cwd, 'npm.pid'))
    }
  }, 30_000)

  it('hears that it shall end while it waits for another that installs', async () => {
    const clone = freshClone('exec sleep 60')
    const first = startCommand('start.mjs', clone)
    await first.said('Installing packages')
    const second = startCommand('process.mjs worker', clone)
    await second.said('Waiting for another process of Storehand')
    second.child.kill('SIGTERM')
    expect((await second.ended).code).toBe(0)
    first.child.kill('SIGTERM')
    expect((await first.ended).code).toBe(0)
  }, 30_000)

  it('is the only start in its folder: a second one says so', async () => {
    const clone = freshClone('exec sleep 60')
    const first = startCommand('start.mjs', clone)
    await first.said('Installing packages')
    const { code, output, seconds } = await startCommand('start.mjs', clone).ended
    expect(output).toBe(
      `Storehand already runs in ${join(clone.cwd, '.data')} (process ${first.child.pid}). Use that one, stop it first, or set STOREHAND_DATA to another folder.`,
    )
    expect(code).toBe(1)
    expect(seconds).toBeLessThan(soonSeconds)
    first.child.kill('SIGKILL')
    await first.ended
    const third = startCommand('start.mjs', clone)
    await third.said('Installing packages')
    third.child.kill('SIGTERM')
    await third.ended
  }, 30_000)
})

/** Only root may, and not everywhere. */
const mount = (place: string) => spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', place]).status === 0
const canMount = (() => {
  const place = mkdtempSync(join(tmpdir(), 'mount-'))
  const isMounted = mount(place)
  if (isMounted) spawnSync('umount', [place])
  rmSync(place, { recursive: true })
  return isMounted
})()

function isAlive(pid: number) {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describe('a wrong setting is said in one sentence, with code 1, within seconds', () => {
  const serving = ['start.mjs', 'start.mjs --dev', 'process.mjs web', 'process.mjs worker', 'process.mjs first-admin a@b.example']

  async function refused(command: string, settings: Record<string, string>) {
    const { code, output, seconds } = await startCommand(command, { settings: { STOREHAND_DATA: inFolder('data'), ...settings } })
      .ended
    expect(output.split('\n')).toHaveLength(1)
    expect(code).toBe(1)
    expect(seconds).toBeLessThan(soonSeconds)
    return output
  }

  it.each(serving)(
    '%s: a data folder that cannot be written',
    async (command) => {
      expect(await refused(command, { STOREHAND_DATA: inFolder('a-file/data') })).toBe(
        `Storehand cannot write to ${inFolder('a-file/data')} (a file is in the way). Make it writable, or set STOREHAND_DATA to another folder.`,
      )
    },
    30_000,
  )

  it.runIf(process.platform === 'linux')(
    'a data folder where no folder can be made',
    async () => {
      expect(await refused('start.mjs', { STOREHAND_DATA: '/proc/storehand/data' })).toMatch(/^Storehand cannot write to \/proc/)
    },
    30_000,
  )

  it.runIf(canMount)(
    'a disk that is full',
    async () => {
      const disk = mkdtempSync(inFolder('disk-'))
      mount(disk)
      try {
        expect(await refused('start.mjs', { STOREHAND_DATA: disk })).toMatch(
          /^The disk of \S+ has \d+ MB free, and Storehand needs 300. Free some space, or set STOREHAND_DATA to a folder elsewhere.$/,
        )
        writeFileSync(join(disk, 'rest'), Buffer.alloc(statfsSync(disk).bavail * statfsSync(disk).bsize))
        expect(await refused('start.mjs', { STOREHAND_DATA: disk })).toBe(
          `Storehand cannot write to ${disk} (the disk is full). Make it writable, or set STOREHAND_DATA to another folder.`,
        )
      } finally {
        spawnSync('umount', [disk])
      }
    },
    30_000,
  )

  it.each(['abc', '0', '65536', '70000', '-1', '80.5'])(
    'PORT %s',
    async (port) => {
      expect(await refused('process.mjs web', { PORT: port })).toBe(
        `PORT is “${port}”. Set it to a whole number from 1 to 65535, or leave it out.`,
      )
    },
    30_000,
  )

  it('a PORT that is taken', async () => {
    const port = await freePort(41_700)
    const server = await new Promise<Server>((resolve) => {
      const made = createServer().listen(port, '127.0.0.1', () => resolve(made))
    })
    expect(await refused('process.mjs web', { PORT: String(port) })).toBe(
      `Port ${port} is taken by another program. Set PORT to another one, or leave it out.`,
    )
    server.close()
  }, 30_000)

  it.each(['mysql://a:b@127.0.0.1/c', 'localhost:5432', 'postgres://user:pass#word@127.0.0.1/c'])(
    'DATABASE_URL %s',
    async (url) => {
      for (const name of ['DATABASE_URL', 'APP_DATABASE_URL'])
        expect(await refused('process.mjs worker', { [name]: url })).toMatch(
          `${name} is no address of a PostgreSQL. Write it as `,
        )
    },
    30_000,
  )

  it('a DATABASE_URL where nobody answers', async () => {
    const port = await freePort(41_750)
    expect(await refused('start.mjs', { DATABASE_URL: `postgres://a:secret@127.0.0.1:${port}/c` })).toBe(
      `No PostgreSQL answers at 127.0.0.1:${port}. Start it, or correct DATABASE_URL.`,
    )
  }, 30_000)

  it('a DATABASE_URL whose host nobody knows', async () => {
    expect(await refused('start.mjs', { DATABASE_URL: 'postgres://a:secret@nowhere.invalid/c' })).toBe(
      'The host nowhere.invalid in DATABASE_URL is not known. Correct its name.',
    )
  }, 30_000)
})

describe('what is told of an error', () => {
  const full = 'The disk is full. Free some space on it and start again.'
  it.each([
    Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }),
    Object.assign(new StartError('npm ci failed (exit code 228).'), {
      output: 'npm error nospc ENOSPC: no space left on device',
    }),
    new StartError('The database did not start (FATAL: could not write lock file "postmaster.pid": No space left on device).'),
    Object.assign(new StartError('Preparing the database failed (exit code 1).'), {
      output: 'could not extend file "base/5/1259": No space left on device',
    }),
  ])('a full disk, wherever it was noticed: %s', (error) => expect(sentenceOf(error)).toBe(full))

  it('a sentence made for people stays as it is; a mistake of ours keeps where it happened', () => {
    expect(sentenceOf(new StartError('Set PORT.'))).toBe('Set PORT.')
    expect(sentenceOf(new TypeError('x is not a function'))).toContain('starting.test.ts')
  })
})

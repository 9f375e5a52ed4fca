import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

import { endCommands, startCommand } from '@/lib/testing/test-command'
import { freePort } from '../process/free-port'

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

/** Only root may, and not everywhere. */
const mount = (folder: string) => spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', folder]).status === 0
const canMount = (() => {
  const folder = mkdtempSync(join(tmpdir(), 'mount-'))
  const isMounted = mount(folder)
  if (isMounted) spawnSync('umount', [folder])
  rmSync(folder, { recursive: true })
  return isMounted
})()

describe('a wrong setting is said in one sentence, with code 1, within seconds', () => {
  const serving = ['start', 'dev', 'web', 'worker', 'first-admin a@b.example']

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
      expect(await refused('start', { STOREHAND_DATA: '/proc/storehand/data' })).toMatch(/^Storehand cannot write to \/proc/)
    },
    30_000,
  )

  it.runIf(canMount)(
    'a disk that is full',
    async () => {
      const disk = mkdtempSync(inFolder('disk-'))
      mount(disk)
      try {
        expect(await refused('start', { STOREHAND_DATA: disk })).toMatch(
          /^The disk of \S+ has \d+ MB free, and Storehand needs 300. Free some space, or set STOREHAND_DATA to a folder elsewhere.$/,
        )
        writeFileSync(join(disk, 'rest'), Buffer.alloc(statfsSync(disk).bavail * statfsSync(disk).bsize))
        expect(await refused('start', { STOREHAND_DATA: disk })).toBe(
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
      expect(await refused('web', { PORT: port })).toBe(
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
    expect(await refused('web', { PORT: String(port) })).toBe(
      `Port ${port} is taken by another program. Set PORT to another one, or leave it out.`,
    )
    server.close()
  })

  it.each(['mysql://a:b@127.0.0.1/c', 'localhost:5432', 'postgres://user:pass#word@127.0.0.1/c'])(
    'DATABASE_URL %s',
    async (url) => {
      for (const name of ['DATABASE_URL', 'APP_DATABASE_URL'])
        expect(await refused('worker', { [name]: url })).toMatch(`${name} is no address of a PostgreSQL. Write it as `)
    },
    30_000,
  )

  it('a DATABASE_URL where nobody answers', async () => {
    const port = await freePort(41_750)
    expect(await refused('start', { DATABASE_URL: `postgres://a:secret@127.0.0.1:${port}/c` })).toBe(
      `No PostgreSQL answers at 127.0.0.1:${port}. Start it, or correct DATABASE_URL.`,
    )
  })

  it('a DATABASE_URL whose host nobody knows', async () => {
    expect(await refused('start', { DATABASE_URL: 'postgres://a:secret@nowhere.invalid/c' })).toBe(
      'The host nowhere.invalid in DATABASE_URL is not known. Correct its name.',
    )
  })
})

describe('a database that cannot be used is said in one sentence, with code 1, within seconds', () => {
  const url = () => new URL(inject('adminUrl'))
  const commands = ['start', 'web', 'worker', 'first-admin a@b.example']

  async function refused(command: string, change: (url: URL) => void) {
    const address = url()
    change(address)
    const settings = { STOREHAND_DATA: inFolder('data'), DATABASE_URL: address.href }
    const { code, output, seconds } = await startCommand(command, { settings }).ended
    expect(code).toBe(1)
    expect(seconds).toBeLessThan(soonSeconds)
    return output
  }

  it.each(commands)('%s: a wrong password', async (command) => {
    const said = await refused(command, (address) => {
      address.password = 'wrong'
    })
    expect(said).toBe(
      `The PostgreSQL at 127.0.0.1:${url().port} refuses the user “postgres” and its password. Correct DATABASE_URL.`,
    )
  })

  it('no password', async () => {
    const said = await refused('start', (address) => {
      address.password = ''
    })
    expect(said).toContain('refuses the user “postgres” and its password. Correct DATABASE_URL.')
  })

  it('a database that is not there', async () => {
    const said = await refused('start', (address) => {
      address.pathname = '/nobody_made_this'
    })
    expect(said).toBe(
      `The PostgreSQL at 127.0.0.1:${url().port} has no database “nobody_made_this”. Create it, or correct DATABASE_URL.`,
    )
  })
})

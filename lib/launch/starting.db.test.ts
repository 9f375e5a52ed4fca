import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { endCommands, startCommand } from '@/db/testing/test-command'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'starting-'))
})
afterAll(() => {
  endCommands()
  rmSync(folder, { recursive: true, force: true })
})

describe('a database that cannot be used is said in one sentence, with code 1, within seconds', () => {
  const url = () => new URL(inject('adminUrl'))
  const commands = ['start.mjs', 'process.mjs web', 'process.mjs worker', 'process.mjs first-admin a@b.example']

  async function refused(command: string, change: (url: URL) => void) {
    const address = url()
    change(address)
    const settings = { STOREHAND_DATA: folder, DATABASE_URL: address.href }
    const { code, output, seconds } = await startCommand(command, { settings }).ended
    expect(code).toBe(1)
    expect(seconds).toBeLessThan(20)
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
    const said = await refused('start.mjs', (address) => {
      address.password = ''
    })
    expect(said).toContain('refuses the user “postgres” and its password. Correct DATABASE_URL.')
  })

  it('a database that is not there', async () => {
    const said = await refused('start.mjs', (address) => {
      address.pathname = '/nobody_made_this'
    })
    expect(said).toBe(
      `The PostgreSQL at 127.0.0.1:${url().port} has no database “nobody_made_this”. Create it, or correct DATABASE_URL.`,
    )
  })
})

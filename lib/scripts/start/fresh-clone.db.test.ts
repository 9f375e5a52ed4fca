import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { endCommands, startCommand } from '@/lib/testing/test-command'

const soonSeconds = 20

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'clones-'))
})
afterAll(() => {
  endCommands()
  rmSync(folder, { recursive: true, force: true })
})

/** A fresh clone as far as starting goes, where installing is what `npm` does here. */
function freshClone(npm: string) {
  const clone = mkdtempSync(join(folder, 'clone-'))
  cpSync('lib/scripts', join(clone, 'lib/scripts'), { recursive: true })
  for (const file of ['package.json', 'package-lock.json']) cpSync(file, join(clone, file))
  mkdirSync(join(clone, 'bin'))
  writeFileSync(join(clone, 'bin/npm'), `#!/bin/sh\n${npm}\n`, { mode: 0o755 })
  return { cwd: clone, settings: { PATH: `${join(clone, 'bin')}:${process.env.PATH}` } }
}

const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts
const commands = Object.values(scripts).flatMap((line) => line.match(/^node lib\/scripts\/main\.mjs (.*)$/)?.[1] ?? [])

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
    const file = join(clone.cwd, 'npm.pid')
    /** 0 while it is not written yet. */
    const pid = () => (existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0)
    for (const [signal, code] of [['SIGTERM', 0] as const, ['SIGINT', 130] as const]) {
      const { child, ended, said } = startCommand('start', clone)
      await said('Installing packages')
      await expect.poll(pid).toBeGreaterThan(0)
      child.kill(signal)
      expect((await ended).code).toBe(code)
      await expect.poll(() => isAlive(pid()), { timeout: 5000 }).toBe(false)
      rmSync(file)
    }
  })

  it('hears that it shall end while it waits for another that installs', async () => {
    const clone = freshClone('exec sleep 60')
    const first = startCommand('start', clone)
    await first.said('Installing packages')
    const second = startCommand('worker', clone)
    await second.said('Waiting for another process of Storehand')
    second.child.kill('SIGTERM')
    expect((await second.ended).code).toBe(0)
    first.child.kill('SIGTERM')
    expect((await first.ended).code).toBe(0)
  })

  it('is the only start in its folder: a second one says so', async () => {
    const clone = freshClone('exec sleep 60')
    const first = startCommand('start', clone)
    await first.said('Installing packages')
    const { code, output, seconds } = await startCommand('start', clone).ended
    expect(output).toBe(
      `Storehand already runs in ${join(clone.cwd, '.data')} (process ${first.child.pid}). Use that one, stop it first, or set STOREHAND_DATA to another folder.`,
    )
    expect(code).toBe(1)
    expect(seconds).toBeLessThan(soonSeconds)
    first.child.kill('SIGKILL')
    await first.ended
    const third = startCommand('start', clone)
    await third.said('Installing packages')
    third.child.kill('SIGTERM')
    await third.ended
  })
})

function isAlive(pid: number) {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

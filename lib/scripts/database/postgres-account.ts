import { spawnSync } from 'node:child_process'
import { StartError } from '../bootstrap/start-error.mjs'

/** A system user by its numbers; null for ourselves. */
export type Account = { uid: number; gid: number } | null

/** Who PostgreSQL runs as: null for ourselves; as root, which it refuses, the system user postgres, made if absent. Throws a sentence when it cannot be. */
export function postgresAccount(): Account {
  if (process.getuid?.() !== 0) return null
  const account = lookUp() ?? create()
  if (!account) throw new StartError('PostgreSQL does not run as root, and the system user "postgres" could not be created.')
  return account
}

function lookUp() {
  const idOf = (flag: string) => spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' })
  const [uid, gid] = [idOf('-u'), idOf('-g')]
  return uid.status === 0 && gid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : null
}

function create() {
  const made = spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'])
  if (made.status !== 0) spawnSync('adduser', ['-S', '-D', '-H', 'postgres'])
  return lookUp()
}

/** How to start a process as that account; it may not be able to enter our own working folder. */
export const asAccount = (account: Account) => (account ? { ...account, cwd: '/' } : {})

/** Whether the account can see what is at `path`. */
export function canReach(account: Account, path: string) {
  return !account || spawnSync('/bin/sh', ['-c', 'test -r "$0" && test -x "$0"', path], asAccount(account)).status === 0
}

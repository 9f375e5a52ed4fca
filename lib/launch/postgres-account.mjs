import { spawnSync } from 'node:child_process'
import { StartError } from './start-error.mjs'

/** Who PostgreSQL runs as: null for ourselves; as root, which it refuses, the system user postgres, made if absent. */
export function postgresAccount() {
  if (process.getuid?.() !== 0) return null
  const account = lookUp() ?? create()
  if (!account) throw new StartError('PostgreSQL does not run as root, and the system user "postgres" could not be created.')
  return account
}

function lookUp() {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return uid.status === 0 && gid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : null
}

function create() {
  const made = spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'])
  if (made.status !== 0) spawnSync('adduser', ['-S', '-D', '-H', 'postgres'])
  return lookUp()
}

/** How to start a process as that account; it may not be able to enter our own working folder. */
export const asAccount = (account) => (account ? { ...account, cwd: '/' } : {})

/** Whether the account can see what is at `path`. */
export function canReach(account, path) {
  return !account || spawnSync('/bin/sh', ['-c', 'test -r "$0" && test -x "$0"', path], asAccount(account)).status === 0
}

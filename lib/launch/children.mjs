import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { bundleOf } from './bundle.mjs'
import { root } from './folder.mjs'

const PRELOAD = pathToFileURL(join(root, 'lib/launch/follow-parent.mjs')).href

/**
 * Starts a built process in a group of its own, so that a terminal's Ctrl-C reaches only its supervisor. What it says goes where ours
 * goes, or to the open file `log`.
 */
export function startProcess(name, env, log = 'inherit') {
  const args = ['--enable-source-maps', '--import', PRELOAD, bundleOf(name)]
  const child = spawn(process.execPath, args, { cwd: root, env, detached: true, stdio: ['ignore', log, log, 'ipc'] })
  child.ended = new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }))
    child.once('error', (error) => resolve({ code: error.code, signal: null }))
  })
  return child
}

/** Resolves to true when the process says it is ready, to false when it ended instead or the time is over. */
export function isReady(child, milliseconds) {
  const said = new Promise((resolve) => child.on('message', (message) => message === 'ready' && resolve(true)))
  const ended = child.ended.then(() => false)
  return Promise.race([said, ended, sleep(milliseconds, false, { ref: false })])
}

/** Asks a process to end and kills its whole group when it has not by the deadline. */
export async function endProcess(child, deadline) {
  if (child.exitCode !== null || child.signalCode !== null) return
  signal(child, 'SIGTERM')
  const isLate = sleep(Math.max(0, deadline - Date.now()), true, { ref: false })
  if ((await Promise.race([child.ended, isLate])) === true) signal(child, 'SIGKILL')
  await child.ended
}

function signal(child, name) {
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, name)
  } catch {
    child.kill(name)
  }
}

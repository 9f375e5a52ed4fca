import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { scriptFile } from '../bootstrap/bundle-scripts.mjs'
import { root } from '../bootstrap/folders.mjs'
import { codeOf } from '../bootstrap/start-error.mjs'
import { bundleOf } from '../build/bundle'

/** How a process ended: its exit code, the signal that ended it, or the code of the error that kept it from starting. */
export type Exit = { code: number | string | null; signal: NodeJS.Signals | null }

/** A process of ours; `ended` resolves when it is over. */
export type Running = { child: ChildProcess; ended: Promise<Exit> }

/** Where the output of a process goes: where ours goes, or to an open file. */
export type Log = 'inherit' | number

/** Starts a built process in a group of its own, so that a terminal's Ctrl-C reaches only its supervisor. */
export function startProcess(name: 'web' | 'worker', env: NodeJS.ProcessEnv, log: Log = 'inherit'): Running {
  const preload = pathToFileURL(scriptFile('follow-parent')).href
  const args = ['--enable-source-maps', '--import', preload, bundleOf(name)]
  const child = spawn(process.execPath, args, { cwd: root, env, detached: true, stdio: ['ignore', log, log, 'ipc'] })
  const ended = new Promise<Exit>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }))
    child.once('error', (error) => resolve({ code: codeOf(error), signal: null }))
  })
  return { child, ended }
}

/** Resolves to true when the process says it is ready, to false when it ended instead or the milliseconds are over. */
export function isReady({ child, ended }: Running, milliseconds: number) {
  const ready = new Promise<boolean>((resolve) => child.on('message', (message) => message === 'ready' && resolve(true)))
  return Promise.race([ready, ended.then(() => false), sleep(milliseconds, false, { ref: false })])
}

/** Asks a process to end and kills its whole group when it has not by the deadline, a moment in milliseconds. */
export async function endProcess({ child, ended }: Running, deadline: number) {
  if (child.exitCode !== null || child.signalCode !== null) return
  signalGroup(child, 'SIGTERM')
  const isLate = sleep(Math.max(0, deadline - Date.now()), true, { ref: false })
  if ((await Promise.race([ended, isLate])) === true) signalGroup(child, 'SIGKILL')
  await ended
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals) {
  try {
    const pid = child.pid ?? 0
    process.kill(process.platform === 'win32' ? pid : -pid, signal)
  } catch {
    child.kill(signal)
  }
}

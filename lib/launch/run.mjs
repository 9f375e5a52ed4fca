import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from './folder.mjs'
import { StartError } from './start-error.mjs'
import { beforeExit } from './stopping.mjs'

const KEPT_CHARACTERS = 200_000

/**
 * Runs a command to its end. Its output is kept, and shown when `show` is set. When we are told to stop it is asked to end, or, with
 * `finishMs`, given so long to end by itself. Resolves to `{ code, output }`; a command that cannot be started has code 127.
 */
export function run(command, args, { env = process.env, show = false, cwd = root, finishMs = 0, ...rest } = {}) {
  return new Promise((resolve) => {
    const stdio = show === 'inherit' ? 'inherit' : ['ignore', 'pipe', 'pipe']
    const child = spawn(command, args, { cwd, env, stdio, ...rest })
    const closed = new Promise((done) => child.once('close', done).once('error', done))
    const forget = beforeExit(() => (finishMs ? Promise.race([closed, sleep(finishMs)]) : child.kill('SIGTERM')))
    let output = ''
    const keep = (to) => (chunk) => {
      output = (output + chunk).slice(-KEPT_CHARACTERS)
      if (show) to.write(chunk)
    }
    child.stdout?.on('data', keep(process.stdout))
    child.stderr?.on('data', keep(process.stderr))
    const end = (code, more = '') => {
      forget()
      resolve({ code, output: output + more })
    }
    child.on('error', (error) => end(127, error.message))
    child.on('close', (code) => end(code ?? 1))
  })
}

/** Runs a command that has to succeed; on failure its output becomes the error. */
export async function runOrFail(what, command, args, options) {
  const { code, output } = await run(command, args, options)
  if (code === 0) return output
  const error = new StartError(`${what} failed (exit code ${code}).${options?.show ? '' : `\n${output.trim()}`}`)
  throw Object.assign(error, { output })
}

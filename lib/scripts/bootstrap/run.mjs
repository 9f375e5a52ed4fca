import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from './folders.mjs'
import { onShutdown } from './shutdown.mjs'
import { StartError } from './start-error.mjs'

const KEPT_CHARACTERS = 200_000

/** @typedef {import('node:child_process').SpawnOptions & { show?: boolean | 'inherit', finishMs?: number }} RunOptions */

/**
 * Runs a command to its end. Its output is kept, and shown when `show` is set. When we are told to end it is asked to end, or, with
 * `finishMs`, given so many milliseconds to end by itself. Never rejects; a command that cannot be started has code 127.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} options
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { env = process.env, show = false, cwd = root, finishMs = 0, ...rest } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: show === 'inherit' ? 'inherit' : ['ignore', 'pipe', 'pipe'], ...rest })
    const closed = new Promise((done) => child.once('close', done).once('error', done))
    const forget = onShutdown(() => (finishMs ? Promise.race([closed, sleep(finishMs)]) : child.kill('SIGTERM')))
    let output = ''
    /** @param {NodeJS.WriteStream} to */
    const keep = (to) => (/** @type {Buffer} */ chunk) => {
      output = (output + chunk).slice(-KEPT_CHARACTERS)
      if (show) to.write(chunk)
    }
    child.stdout?.on('data', keep(process.stdout))
    child.stderr?.on('data', keep(process.stderr))
    const end = (/** @type {number} */ code, more = '') => {
      forget()
      resolve({ code, output: output + more })
    }
    child.on('error', (error) => end(127, error.message))
    child.on('close', (code) => end(code ?? 1))
  })
}

/**
 * Runs a command that has to succeed, and resolves to its output; on failure throws a sentence with `what` failed, and the output.
 * @param {string} what
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export async function runOrThrow(what, command, args, options) {
  const { code, output } = await run(command, args, options)
  if (code === 0) return output
  throw new StartError(`${what} failed (exit code ${code}).${options?.show ? '' : `\n${output.trim()}`}`, output)
}

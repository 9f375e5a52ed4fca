import { spawn } from 'node:child_process'
import { root } from './place.mjs'
import { beforeExit } from './stopping.mjs'

const KEPT_CHARACTERS = 200_000

/**
 * Runs a command to its end. Its output is kept, and shown when `show` is set.
 * Resolves to `{ code, output }`; a command that cannot be started has code 127.
 */
export function run(command, args, { env = process.env, show = false, cwd = root, ...rest } = {}) {
  return new Promise((resolve) => {
    const stdio = show === 'inherit' ? 'inherit' : ['ignore', 'pipe', 'pipe']
    const child = spawn(command, args, { cwd, env, stdio, ...rest })
    const forget = beforeExit(() => child.kill('SIGTERM'))
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
  if (code !== 0) throw new Error(`${what} failed (exit code ${code}).${options?.show ? '' : `\n${output.trim()}`}`)
  return output
}

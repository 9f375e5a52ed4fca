import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'

type Where = { cwd?: string; settings?: Record<string, string> }
type Ended = { code: number | null; output: string; seconds: number }

const running = new Set<ChildProcess>()

/** Starts a command, as package.json names them, with nothing of the surroundings' settings. `said(words)` waits for its output, `ended` for its end. */
export function startCommand(command: string, { cwd = process.cwd(), settings = {} }: Where = {}) {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'test' as const, ...settings }
  const began = Date.now()
  const child = spawn(process.execPath, [resolve(cwd, 'lib/scripts/main.mjs'), ...command.split(' ')], { cwd, env })
  running.add(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += chunk
    })
  const ended = new Promise<Ended>((settle) =>
    child.once('close', (code) => {
      running.delete(child)
      settle({ code, output: output.trim(), seconds: (Date.now() - began) / 1000 })
    }),
  )
  const said = async (text: string) => {
    for (const end = Date.now() + 30_000; !output.includes(text); ) {
      if (Date.now() > end || child.exitCode !== null) throw new Error(`It never said “${text}”, only:\n${output}`)
      await new Promise((next) => setTimeout(next, 20))
    }
  }
  return { child, ended, said }
}

/** To be called after all: what a failed test left running ends. */
export const endCommands = () => running.forEach((child) => void child.kill('SIGKILL'))

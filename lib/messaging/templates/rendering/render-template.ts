import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { Invalid } from '@/lib/errors'

/** `missing`: variables without a value, in either; `missingInSubject`: those the subject names. */
export type Rendered = { subject: string; html: string; missing: string[]; missingInSubject: string[] }
type Refused = { field: 'subject' | 'body'; error: string }
type Values = Record<string, Record<string, string>>

/** Of a template's process: from when it is ready, and of its heap, beside which it needs some forty megabytes. */
export const templateLimits = { maxMs: 2000, maxMegabytes: 80 }
const maxStartMs = 20_000
const atOnce = 3
let running = 0
const waiting: (() => void)[] = []

/**
 * Fills a template in, in a process of its own: at most two seconds and 128 MB, without files, network or our settings (Q-S1, Q-S4).
 * The subject comes back as one line of plain text, the body as HTML in which every value is only text (Q-S3). Invalid says what is
 * wrong with which of them (H-4), or that it takes too long. Only tests give other limits.
 */
export async function renderTemplate(subject: string, body: string, values: Values, limits = templateLimits): Promise<Rendered> {
  await turn()
  try {
    return await inChild({ subject, body, values }, limits)
  } finally {
    running -= 1
    waiting.shift()?.()
  }
}

/** A hostile template may not take every core: a few at once, the others wait their turn. */
async function turn() {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve))
  running += 1
}

function inChild(params: object, { maxMs, maxMegabytes }: typeof templateLimits): Promise<Rendered> {
  const root = /* turbopackIgnore: true */ process.cwd()
  const folder = join(root, 'lib', 'messaging', 'templates', 'rendering')
  const child = spawn(process.execPath, [...walls(root, folder, maxMegabytes), join(folder, 'render-child.mjs')], {
    env: { NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  return new Promise((resolve, reject) => {
    // How long a process takes to start is the machine's matter; only from then on is it the template's.
    let late: Error = new Error('the process that renders templates did not start')
    let timer = setTimeout(() => end(late), maxStartMs)
    const end = (wrong: Error) => {
      clearTimeout(timer)
      child.kill('SIGKILL')
      reject(wrong)
    }
    child.once('error', end)
    child.once('exit', () => end(late))
    child.on('message', (result: 'ready' | Rendered | Refused) => {
      clearTimeout(timer)
      if (result === 'ready') {
        late = new Invalid('errors.templateSlow', {}, 'body')
        timer = setTimeout(() => end(late), maxMs)
        child.send(params)
      } else if ('error' in result) end(refusal(result))
      else resolve(result)
    })
  })
}

/** It may read itself and the engine, nothing else; newer versions of Node call the same thing by a shorter name. */
const walls = (root: string, folder: string, maxMegabytes: number) => [
  `--max-old-space-size=${maxMegabytes}`,
  '--max-semi-space-size=4',
  process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission',
  `--allow-fs-read=${join(folder, '*')}`,
  `--allow-fs-read=${join(root, 'node_modules', 'liquidjs', '*')}`,
  `--allow-fs-read=${join(root, 'package.json')}`,
  '--no-warnings',
]

/** The engine speaks English only: the reader is told the line, or that a limit was met; its own words stay with the error. */
function refusal({ field, error }: Refused): Invalid {
  const reason = error.replace(/, file:[^,]*/, '')
  const key = /limit exceeded/.test(reason) ? 'errors.templateSlow' : 'errors.templateWrong'
  return new Invalid(key, { reason, line: Number(/line:(\d+)/.exec(reason)?.[1] ?? 1) }, field)
}

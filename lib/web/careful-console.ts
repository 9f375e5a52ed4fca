import { describeError } from '@/lib/describe-error'

const ways = ['log', 'info', 'warn', 'error', 'debug'] as const

/** From now on the process's console writes no content: errors by what failed, never with what was in them; other objects not at all (Q-R2). */
export function keepContentOutOfConsole() {
  for (const way of ways) {
    const write = console[way].bind(console)
    console[way] = (...given: unknown[]) => write(...given.map(careful))
  }
}

function careful(given: unknown): unknown {
  if (given instanceof Error) return describeError(given)
  if (typeof given === 'string') return given.replace(/\nparams: [\s\S]*/, '')
  return typeof given === 'object' && given !== null ? '[object]' : given
}

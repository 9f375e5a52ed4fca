import { describeError } from '@/lib/describe-error'

const ways = ['log', 'info', 'warn', 'error', 'debug'] as const

/** From now on the process's console writes no content: errors by what failed, never with what was in them; other objects not at all (Q-R2). */
export function keepContentOutOfConsole() {
  for (const way of ways) {
    const write = console[way].bind(console)
    console[way] = (...input: unknown[]) => write(...input.map(careful))
  }
}

function careful(input: unknown): unknown {
  if (input instanceof Error) return describeError(input)
  if (typeof input === 'string') return input.replace(/\nparams: [\s\S]*/, '')
  return typeof input === 'object' && input !== null ? '[object]' : input
}

import { DomainError } from './errors'

/** Causes whose own words name only tables and constraints: conflicts, lost connections, resources, cancelled work. */
const plainClasses = ['08', '23', '40', '53', '55', '57', '58']

/**
 * An error as a log may hold it (Q-R2): what failed and where in our code, never what was in it. No parameters of a query, no value that a
 * parser or the database quotes from what it was given.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return `something that is no error was thrown (${typeof error})`
  return [textOf(error), ...framesOf(error), ...(error.cause ? [`caused by ${describeError(error.cause)}`] : [])].join('\n')
}

/** The same in one line, for a structured log. */
export const describeErrorBriefly = (error: unknown): string => describeError(error).split('\n    at ')[0] ?? ''

function textOf(error: Error): string {
  if (error instanceof DomainError) return `${error.name}: ${error.key}`
  const { code, table, constraint, query } = error as Error & Record<string, unknown>
  if (typeof query === 'string') return `a query failed: ${query.slice(0, 300).replaceAll(/'[^']*'/g, "'…'")}`
  if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) {
    const text = plainClasses.includes(code.slice(0, 2)) ? ` ${quoteless(error.message)}` : ''
    return `database error ${code}${text}${table ? ` on ${table}` : ''}${constraint ? ` by ${constraint}` : ''}`
  }
  if (error instanceof SyntaxError || error.name === 'ZodError') return `${error.name} in what was sent`
  return `${error.name}: ${quoteless(error.message)}`
}

const framesOf = ({ stack = '' }: Error) => stack.split('\n').filter((line) => /^\s+at /.test(line))

/** Without what stands in quotes or looks like an address or a number somebody has. */
const quoteless = (text: string) =>
  text
    .split('\n')[0]
    ?.replaceAll(/"[^"]*"|'[^']*'|`[^`]*`|“[^”]*”/g, '…')
    .replaceAll(/\S+@\S+/g, '…')
    .replaceAll(/\+?\d[\d\s().-]{6,}\d/g, '…')
    .slice(0, 300)

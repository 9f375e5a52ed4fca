import { z } from 'zod'
import type { Locale } from '@/db/vocabulary'
import type { Scope } from '@/lib/access/scope'
import type { Session } from '@/lib/auth/find-session'
import { DomainError, type ErrorKey, Invalid } from '@/lib/errors'
import { storableValue } from '@/lib/html/storable-value'
import { getTranslator, keyFrom, type Translate } from '@/lib/i18n/translator'
import { safeParseOnce } from '@/lib/parse-once'
import type { Result } from '@/lib/result'

/** Who asks: their session, if they have one, and the language refusals are said in. */
export type Asker = { session: Session | null; locale: Locale }
/** Who asks, with a person's own language or the one a visitor reads. */
export async function askerOf(session: Session | null, visitorLocale: () => Locale | Promise<Locale>): Promise<Asker> {
  const person = session?.scope.actor
  return { session, locale: person?.kind === 'person' ? person.locale : await visitorLocale() }
}

/** What JSON carries: no dates, maps or functions. */
// biome-ignore lint/suspicious/noConfusingVoidType: a verb that returns nothing is answered with nothing
export type Json = string | number | boolean | null | undefined | void | Json[] | { [key: string]: Json }
export type Action<T> = (asker: Asker, sent: unknown) => Promise<Result<T>>

/**
 * The only way from a browser to a verb (invariant 5): who asks, what did they send, one verb, and failure in the reader's words. What was
 * sent is parsed once, here: the verb takes it as it is.
 * Anything but a DomainError or wrong input stays an error.
 */
export function action<Schema extends z.ZodType, T extends Json>(
  schema: Schema,
  run: (scope: Scope, input: z.input<Schema>, session: Session) => Promise<T>,
): Action<T> {
  return async ({ session, locale }, sent) => {
    if (!session) return failure(getTranslator(locale), 'errors.signedOut', {})
    return respond(locale, { schema, sent }, (input: z.input<Schema>) => run(session.scope, input, session))
  }
}

/** Runs a verb on what was sent, if that is what the schema says, and puts into words why not. */
export async function respond<Schema extends z.ZodType, T>(
  locale: Locale,
  { schema, sent }: { schema: Schema; sent: unknown },
  run: (input: z.input<Schema>) => Promise<T>,
): Promise<Result<T>> {
  const t = getTranslator(locale)
  try {
    const kept = storableValue(sent)
    const checked = safeParseOnce(schema, kept)
    if (!checked.success) return wrongFields(t, checked.error)
    return { ok: true, value: await run(checked.data as z.input<Schema>) }
  } catch (error) {
    if (error instanceof z.ZodError) return wrongFields(t, error)
    if (error instanceof Invalid && error.also.length > 0)
      return atFields(t, Object.fromEntries([error, ...error.also].map(({ key, values, field = '' }) => [field, t(key, values)])))
    if (error instanceof DomainError) return failure(t, error.key, error.values, error.field)
    throw error
  }
}

function failure(t: Translate, key: ErrorKey, values: Record<string, string | number>, field?: string): Result<never> {
  const message = t(key, values)
  return { ok: false, message, fields: field ? { [field]: message } : {}, key }
}

/** What is wrong, at each field. */
const atFields = (t: Translate, fields: Record<string, string>): Result<never> => ({
  ok: false,
  message: t('errors.lookAtFields'),
  fields,
  key: 'errors.lookAtFields',
})

function wrongFields(t: Translate, error: z.ZodError): Result<never> {
  const fields: Record<string, string> = {}
  for (const issue of error.issues) {
    const path = String(issue.path[0] ?? '')
    const values = issue.code === 'custom' ? issue.params : undefined
    const text = t(issue.message.startsWith('errors.') ? keyFrom(issue.message) : 'errors.field', values)
    fields[path] ??= text
    // One of several: `followUps.0.title`.
    if (issue.path.length > 1) fields[issue.path.join('.')] ??= text
  }
  return atFields(t, fields)
}

import type { z } from 'zod'
import type { Scope } from '@/lib/access/scope'
import type { Session } from '@/lib/auth/find-session'
import { readerLocale } from '@/lib/auth/reader'
import { currentSession } from '@/lib/auth/session'
import type { Result } from '@/lib/result'
import { action, askerOf, type Json, respond } from './action'

/**
 * An action of Next's own, for what sets a cookie: signing in and out, a language, a choice kept in the browser. All others are asked for
 * without it (lib/web/actions). As `action`.
 */
export function nextAction<Schema extends z.ZodType, T extends Json>(
  schema: Schema,
  run: (scope: Scope, input: z.input<Schema>, session: Session) => Promise<T>,
) {
  const answer = action(schema, run)
  return async (sent: unknown): Promise<Result<T>> => answer(await askerOf(await currentSession(), readerLocale), sent)
}

/** The same for visitors: sign-in, invitation and reset. */
export function visitorAction<Schema extends z.ZodType, T>(schema: Schema, run: (input: z.input<Schema>) => Promise<T>) {
  return async (sent: unknown): Promise<Result<T>> => respond(await readerLocale(), { schema, sent }, run)
}

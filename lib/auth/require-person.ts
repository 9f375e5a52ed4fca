import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { Locale } from '@/db/vocabulary'
import type { Person, Scope } from '@/lib/access/scope'
import { getTranslator, type Translate } from '@/lib/i18n/translator'
import type { Session } from './find-session'
import { requireSession } from './session'

export type Reader = { session: Session; scope: Scope; person: Person; locale: Locale; t: Translate }

/** For pages: who reads, and the words of their language. Visitors go to sign-in. */
export const requirePerson = cache(async (): Promise<Reader> => {
  const session = await requireSession()
  const { scope } = session
  if (scope.actor.kind !== 'person') throw new Error('a session belongs to a person')
  return { session, scope, person: scope.actor, locale: scope.actor.locale, t: getTranslator(scope.actor.locale) }
})

/** For the pages of a store, where an account manager has no business: theirs are the features. */
export const requireStorePerson = cache(async (): Promise<Reader> => {
  const reader = await requirePerson()
  if (reader.person.role === 'account_manager') redirect('/features')
  return reader
})

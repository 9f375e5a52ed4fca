import { can } from '@/lib/access/abilities'
import { type Colleague, getColleague } from '@/lib/access/colleagues'
import { personOf, type Scope } from '@/lib/access/scope'
import { Forbidden } from '@/lib/errors'

/** Whose book is meant: one's own where nobody is named; a colleague's of one's stores for managers alone (Forbidden for others). */
export async function bookOwner(scope: Scope, membershipId: string | undefined): Promise<Colleague> {
  const self = scope.actor.kind === 'person' ? scope.actor.membershipId : ''
  if (membershipId && membershipId !== self && !can(scope, 'book.manage')) throw new Forbidden('errors.notYourBook')
  return getColleague(scope, membershipId ?? personOf(scope).membershipId)
}

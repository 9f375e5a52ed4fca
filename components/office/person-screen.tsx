import { notFound } from 'next/navigation'
import { cache } from 'react'
import { Address } from '@/components/ui/address'
import type { Words } from '@/lib/i18n/words'
import { findPerson } from '@/lib/people/find-person'
import { personSeen } from '@/lib/people/person-seen'
import type { PersonRow } from '@/lib/people/queries'
import { read } from '@/lib/tenancy/transact'
import { OfficeBack } from './office-back'
import { Deactivate, Deactivated, Invited } from './person-access'
import { PersonForm, type PersonShown } from './person-form'
import { personWords, rolesToGive } from './person-words'
import { requireAdmin } from './require-admin'

/** A person, in one short read. */
export const readPersonPage = cache(async (membershipId: string) => {
  const admin = await requireAdmin('people.manage')
  const person = await read(admin.scope, (scope) => findPerson(scope, membershipId))
  if (!person) notFound()
  return { person, admin }
})

/** One person: name, role, stores, invitation, access. */
export async function PersonScreen({ membershipId }: { membershipId: string }) {
  const { person, admin } = await readPersonPage(membershipId)
  const { say, locale } = admin
  const isMe = person.id === admin.person.membershipId
  const known = { id: person.id, name: person.name, isDeactivated: person.deactivatedAt !== null }
  return (
    <main id="main" className="page people office-form" tabIndex={-1}>
      <OfficeBack href="/office/people" label={say('people.title')} />
      <header className="top">
        <div className="grow">
          <h1>{person.name}</h1>
          <p className="small dim">
            <Address>{person.email}</Address>
          </p>
        </div>
      </header>
      {known.isDeactivated ? <Deactivated say={say} person={known} /> : null}
      {person.isInvited && !known.isDeactivated ? <Invited say={say} person={known} /> : null}
      {isMe ? <p className="hint">{say('people.you')}</p> : null}
      <PersonForm
        membershipId={person.id}
        now={{ seen: personSeen(person), values: shownOf(person), told: told(say, shownOf(person)) }}
        roles={rolesToGive(say)}
        say={personWords(say, locale, 'people.form.save')}
      />
      {known.isDeactivated || isMe ? null : <Deactivate say={say} person={known} />}
    </main>
  )
}

const shownOf = ({ name, role, homeStoreId, stores }: PersonRow): PersonShown => ({
  name,
  role,
  home: stores.find(({ id }) => id === homeStoreId) ?? null,
  also: stores.filter(({ id }) => id !== homeStoreId),
})

const told = (say: Words, { name, role, home, also }: PersonShown) => [
  { label: say('people.form.name'), value: name },
  { label: say('people.form.role'), value: say(`profile.roles.${role}`) },
  { label: say('people.form.home'), value: home?.name ?? say('tasks.theirs.none') },
  { label: say('people.form.also'), value: also.map(({ name }) => name).join(', ') || say('tasks.theirs.none') },
]

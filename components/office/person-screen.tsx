import { notFound } from 'next/navigation'
import { cache } from 'react'
import { Address } from '@/components/ui/address'
import { findPerson } from '@/lib/people/find-person'
import { read } from '@/lib/tenancy/transact'
import { OfficeBack } from './office-back'
import { Deactivate, Deactivated, Invited } from './person-access'
import { PersonForm } from './person-form'
import { personWords, rolesToGive } from './person-words'
import { requireAdmin } from './require-admin'

/** A person, in one short read. */
export const readPersonPage = cache(async (membershipId: string) => {
  const admin = await requireAdmin('people.manage')
  const person = await read(admin.scope, (scope) => findPerson(scope, membershipId))
  if (!person) notFound()
  return { person, admin }
})

/** One person: role, stores, invitation, access. */
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
        person={{
          membershipId: person.id,
          role: person.role,
          home: person.stores.find(({ id }) => id === person.homeStoreId) ?? null,
          also: person.stores.filter(({ id }) => id !== person.homeStoreId),
        }}
        roles={rolesToGive(say)}
        say={personWords(say, locale, 'people.form.save')}
      />
      {known.isDeactivated || isMe ? null : <Deactivate say={say} person={known} />}
    </main>
  )
}

import { notFound } from 'next/navigation'
import { cache } from 'react'
import { AdminPage } from '@/components/admin/admin-page'
import { joined } from '@/components/admin/catalogue/joined-ids'
import { formSnapshot } from '@/components/admin/form-snapshot'
import { requireAdmin } from '@/components/admin/require-admin'
import { Messages } from '@/components/i18n/messages'
import { Address } from '@/components/ui/address'
import { lastSaved } from '@/lib/activity/last-saved'
import { read } from '@/lib/database/transact'
import type { Translate } from '@/lib/i18n/translator'
import { personVersion } from '@/lib/people/person-version'
import { findPerson, type PersonRow } from '@/lib/people/queries'
import { readOpenWork } from '@/lib/tasks/leaving/open-work'
import { Deactivated, Invited } from './person-access'
import { PersonForm, type PersonValues } from './person-form'
import { Deactivate, GiveElsewhereOn, GiveWorkOn } from './person-leaving'
import { PersonMessages } from './person-messages'
import { PersonWork } from './person-work'

const changesOfPerson = ['audit.nameCorrected' as const, 'audit.roleChanged' as const, 'audit.storesChanged' as const]

/** A person and what is open with them, in one short read. */
export const readPersonPage = cache(async (membershipId: string) => {
  const admin = await requireAdmin('people.manage')
  const found = await read(admin.scope, async (scope) => {
    const person = await findPerson(scope, membershipId)
    if (!person) return null
    const last = await lastSaved(scope, { types: changesOfPerson, key: 'membershipId', id: membershipId })
    return { person, last, work: await readOpenWork(scope, person) }
  })
  if (!found) notFound()
  return { ...found, admin }
})

/** One person: name, role, stores, invitation, work, access. */
export async function PersonScreen({ membershipId }: { membershipId: string }) {
  const { person, last, work, admin } = await readPersonPage(membershipId)
  const { t, locale, scope } = admin
  const isMe = person.id === admin.person.membershipId
  const isDeactivated = person.deactivatedAt !== null
  const leaving = { t, locale, now: scope.now, person, work, hasStoreTasks: scope.features.includes('group_tasks') }
  return (
    <PersonMessages locale={locale}>
      <Messages
        locale={locale}
        of={['people.leaving', 'people.work.choices.stay', 'people.work.choices.store', 'tasks.filters.noColleague']}
      >
        <AdminPage
          title={person.name}
          text={<Address>{person.email}</Address>}
          back={{ href: '/admin/people', label: t('people.title') }}
          isForm
        >
          {isDeactivated ? <Deactivated t={t} person={person} /> : null}
          {isDeactivated && work.open > 0 ? <GiveWorkOn {...leaving} /> : null}
          {isDeactivated ? null : <GiveElsewhereOn {...leaving} />}
          {person.isInvited && !isDeactivated ? <Invited t={t} person={person} /> : null}
          {isMe ? <p className="hint">{t('people.you')}</p> : null}
          <PersonForm
            membershipId={person.id}
            isDeactivated={isDeactivated}
            now={formSnapshot(admin, last, {
              version: personVersion(person),
              values: valuesOf(person),
              display: display(t, person),
            })}
            home={homeOf(person)}
            also={alsoOf(person)}
          />
          <PersonWork {...leaving} />
          {isDeactivated || isMe ? null : <Deactivate {...leaving} />}
        </AdminPage>
      </Messages>
    </PersonMessages>
  )
}

const homeOf = ({ homeStoreId, stores }: PersonRow) => stores.find(({ id }) => id === homeStoreId) ?? null
const alsoOf = ({ homeStoreId, stores }: PersonRow) => stores.filter(({ id }) => id !== homeStoreId)

const valuesOf = (person: PersonRow): PersonValues => ({
  name: person.name,
  role: person.role,
  homeStoreId: person.homeStoreId ?? '',
  storeIds: joined(alsoOf(person)),
})

const display = (t: Translate, person: PersonRow) => {
  const none = t('tasks.remote.none')
  const also = alsoOf(person).map(({ name }) => name)
  return [
    { field: 'name' as const, label: t('people.form.name'), value: person.name },
    { field: 'role' as const, label: t('people.form.role'), value: t(`profile.roles.${person.role}`) },
    { field: 'homeStoreId' as const, label: t('people.form.home'), value: homeOf(person)?.name ?? none },
    { field: 'storeIds' as const, label: t('people.form.also'), value: also.join(', ') || none },
  ]
}

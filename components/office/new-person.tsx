import { listStores } from '@/lib/tenancy/stores'
import { read } from '@/lib/tenancy/transact'
import { PersonForm } from './person-form'
import { personWords, rolesToGive } from './person-words'
import { requireAdmin } from './require-admin'

/** The form for somebody new. */
export async function NewPerson() {
  const { say, scope, locale } = await requireAdmin('people.manage')
  const stores = await read(scope, listStores)
  return (
    <PersonForm
      roles={rolesToGive(say)}
      stores={stores.map(({ id, name, number }) => ({ id, name, number }))}
      say={personWords(say, locale, 'people.new.send')}
    />
  )
}

import { fresh } from '@/components/admin/form-snapshot'
import { requireAdmin } from '@/components/admin/require-admin'
import { PersonForm } from './person-form'
import { personLabels, rolesToGive } from './person-labels'

/** The form for somebody new. */
export async function NewPerson() {
  const { t, locale } = await requireAdmin('people.manage')
  return (
    <PersonForm
      now={fresh({ name: '', role: 'associate', homeStoreId: '', storeIds: '' })}
      home={null}
      also={[]}
      roles={rolesToGive(t)}
      labels={personLabels(t, locale, 'people.new.send')}
    />
  )
}

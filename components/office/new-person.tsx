import { fresh } from './form-snapshot'
import { PersonForm } from './person-form'
import { personLabels, rolesToGive } from './person-labels'
import { requireAdmin } from './require-admin'

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

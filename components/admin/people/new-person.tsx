import { fresh } from '@/components/admin/form-snapshot'
import { requireAdmin } from '@/components/admin/require-admin'
import { PersonForm } from './person-form'
import { PersonMessages } from './person-messages'

/** The form for somebody new. */
export async function NewPerson() {
  const { locale } = await requireAdmin('people.manage')
  return (
    <PersonMessages locale={locale}>
      <PersonForm now={fresh({ name: '', role: 'associate', homeStoreId: '', storeIds: '' })} home={null} also={[]} />
    </PersonMessages>
  )
}

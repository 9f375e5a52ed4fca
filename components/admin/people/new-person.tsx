import { fresh } from '@/components/admin/form-snapshot'
import { requireAdmin } from '@/components/admin/require-admin'
import { PersonForm } from './person-form'

/** The form for somebody new. */
export async function NewPerson() {
  await requireAdmin('people.manage')
  return <PersonForm now={fresh({ name: '', role: 'associate', homeStoreId: '', storeIds: '' })} home={null} also={[]} />
}

import { fresh } from './looked'
import { PersonForm } from './person-form'
import { personWords, rolesToGive } from './person-words'
import { requireAdmin } from './require-admin'

/** The form for somebody new. */
export async function NewPerson() {
  const { say, locale } = await requireAdmin('people.manage')
  return (
    <PersonForm
      now={fresh({ name: '', role: 'associate', homeStoreId: '', storeIds: '' })}
      home={null}
      also={[]}
      roles={rolesToGive(say)}
      say={personWords(say, locale, 'people.new.send')}
    />
  )
}

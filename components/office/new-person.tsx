import { PersonForm } from './person-form'
import { personWords, rolesToGive } from './person-words'
import { requireAdmin } from './require-admin'

/** The form for somebody new. */
export async function NewPerson() {
  const { say, locale } = await requireAdmin('people.manage')
  return (
    <PersonForm
      now={{ seen: '', values: { name: '', role: 'associate', home: null, also: [] }, told: [] }}
      roles={rolesToGive(say)}
      say={personWords(say, locale, 'people.new.send')}
    />
  )
}

import type { Metadata } from 'next'
import { NewPerson } from '@/components/office/new-person'
import { OfficeBack } from '@/components/office/office-back'
import { requireAdmin } from '@/components/office/require-admin'

export async function generateMetadata(): Promise<Metadata> {
  const { say } = await requireAdmin('people.manage')
  return { title: say('people.new.title') }
}

export default async function NewPersonPage() {
  const { say } = await requireAdmin('people.manage')
  return (
    <main id="main" className="page people office-form" tabIndex={-1}>
      <OfficeBack href="/office/people" label={say('people.title')} />
      <header className="top">
        <div className="grow">
          <h1>{say('people.new.title')}</h1>
          <p className="small dim">{say('people.new.text')}</p>
        </div>
      </header>
      <NewPerson />
    </main>
  )
}

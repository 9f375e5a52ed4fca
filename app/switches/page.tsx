import type { Metadata } from 'next'
import Link from 'next/link'
import { ChainList, requireAccountManager } from '@/components/office/chain-list'
import { LeaveButton } from '@/components/office/leave-button'

export async function generateMetadata(): Promise<Metadata> {
  const { say } = await requireAccountManager()
  return { title: say('switches.title') }
}

export default async function SwitchesPage() {
  const { say, person } = await requireAccountManager()
  return (
    <main id="main" className="page switches" tabIndex={-1}>
      <header className="top">
        <div className="grow">
          <h1>{say('switches.title')}</h1>
          <p className="small dim">{say('switches.text')}</p>
        </div>
      </header>
      <ChainList />
      <footer>
        <p className="small dim grow">
          {person.name}. {say('switches.privacy')}
        </p>
        <Link className="btn btn-bare" href="/me" prefetch={false}>
          {say('people.nav.me')}
        </Link>
        <LeaveButton label={say('switches.signOut')} />
      </footer>
    </main>
  )
}

import type { Metadata } from 'next'
import { Me } from '@/components/people/me'
import { requirePerson } from '@/lib/tenancy/require-person'

export async function generateMetadata(): Promise<Metadata> {
  const { say } = await requirePerson()
  return { title: say('profile.title') }
}

export default function MePage() {
  return (
    <main id="main" className="page" tabIndex={-1}>
      <Me />
    </main>
  )
}

import type { Metadata } from 'next'
import { Me } from '@/components/people/me'
import { requirePerson } from '@/lib/auth/require-person'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requirePerson()
  return { title: t('profile.title') }
}

export default function MePage() {
  return (
    <main id="main" className="page" tabIndex={-1}>
      <Me />
    </main>
  )
}

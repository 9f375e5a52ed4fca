import type { Metadata } from 'next'
import { OfficeBack } from '@/components/office/office-back'
import { requireAdmin } from '@/components/office/require-admin'
import { NewStore } from '@/components/office/store-screen'

export async function generateMetadata(): Promise<Metadata> {
  const { say } = await requireAdmin('stores.manage')
  return { title: say('stores.new') }
}

export default async function NewStorePage() {
  const admin = await requireAdmin('stores.manage')
  const { say } = admin
  return (
    <main id="main" className="page people office-form" tabIndex={-1}>
      <OfficeBack href="/office/stores" label={say('stores.title')} />
      <header className="top">
        <h1>{say('stores.new')}</h1>
      </header>
      <NewStore admin={admin} />
    </main>
  )
}

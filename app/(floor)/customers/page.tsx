import type { Metadata } from 'next'
import { Customers } from '@/components/records/customers'
import { requireFloorPerson } from '@/lib/tenancy/require-person'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const { say } = await requireFloorPerson()
  return { title: say('records.list.title') }
}

export default async function CustomersPage({ searchParams }: Props) {
  const asked = Object.entries(await searchParams).map(([name, value]) => [name, (Array.isArray(value) ? value[0] : value) ?? ''])
  return (
    <main id="main" className="page list" tabIndex={-1}>
      <Customers asked={Object.fromEntries(asked)} />
    </main>
  )
}

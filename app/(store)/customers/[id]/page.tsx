import type { Metadata } from 'next'
import { CustomerScreen } from '@/components/customers/customer-screen'
import { readCustomer } from '@/components/customers/read-customer'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ tab?: string; before?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { card } = await readCustomer((await params).id)
  return { title: card.customer.name }
}

export default async function CustomerPage({ params, searchParams }: Props) {
  const { id } = await params
  const { tab, before } = await searchParams
  return <CustomerScreen customerId={id} tab={tab} before={typeof before === 'string' ? before : ''} />
}

import type { Metadata } from 'next'
import { PersonScreen, readPersonPage } from '@/components/admin/people/person-screen'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readPersonPage((await params).id)).person.name }
}

export default async function PersonPage({ params }: Props) {
  return <PersonScreen membershipId={(await params).id} />
}

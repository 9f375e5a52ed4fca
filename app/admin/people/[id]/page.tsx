import type { Metadata } from 'next'
import { PersonScreen, readPersonPage } from '@/components/admin/people/person-screen'
import { requireAdmin } from '@/components/admin/require-admin'
import { Messages } from '@/components/i18n/messages'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readPersonPage((await params).id)).person.name }
}

export default async function PersonPage({ params }: Props) {
  const { locale } = await requireAdmin('people.manage')
  return (
    <Messages
      locale={locale}
      of={[
        'people.form',
        'people.new.send',
        'people.leaving',
        'people.work.choices.stay',
        'people.work.choices.store',
        'profile.roles',
        'stores.chosen',
        'stores.find',
        'stores.noneSuch',
        'stores.takeOff',
        'tasks.filters.noColleague',
        'tasks.remote.both',
        'tasks.remote.title',
      ]}
    >
      <PersonScreen membershipId={(await params).id} />
    </Messages>
  )
}

import type { Metadata } from 'next'
import { AccountOverview } from '@/components/accounts/account-overview'
import { readAccount } from '@/components/accounts/read-account'
import { Messages } from '@/components/i18n/messages'
import { RecordScreen, recordTab } from '@/components/records/record-screen'
import { AddTask } from '@/components/tasks/form/add-task'
import { RowMessages } from '@/components/tasks/list/row-messages'
import { initials } from '@/components/ui/initials'
import { requireStorePerson } from '@/lib/auth/require-person'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ tab?: string; before?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readAccount((await params).id)).name }
}

export default async function AccountPage({ params, searchParams }: Props) {
  const { t, locale } = await requireStorePerson()
  const account = await readAccount((await params).id)
  const { tab, before } = await searchParams
  const { id, name, number } = account
  return (
    <RowMessages locale={locale}>
      <Messages locale={locale} of={['accounts', 'records.attributes', 'records.give.none']}>
        <RecordScreen
          record={{ kind: 'account', id }}
          back={{ href: '/accounts', label: t('accounts.title') }}
          href={`/accounts/${id}`}
          mark={initials(name)}
          name={name}
          about={number && t('accounts.number', { number })}
          parts={t('accounts.parts')}
          tools={<AddTask label={t('accounts.addTask')} about={{ account: id }} />}
          tab={recordTab(tab)}
          before={typeof before === 'string' ? before : ''}
          calledBy={name}
        >
          <AccountOverview account={account} />
        </RecordScreen>
      </Messages>
    </RowMessages>
  )
}

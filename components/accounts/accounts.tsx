import { RecordRow, RecordRows } from '@/components/records/record-row'
import { addressWith, RecordSearch } from '@/components/records/record-search'
import { Empty } from '@/components/ui/empty'
import { initials } from '@/components/ui/initials'
import { healths } from '@/db/vocabulary'
import { accountFilter, listAccounts } from '@/lib/accounts/list-accounts'
import { requireStorePerson } from '@/lib/auth/require-person'
import { read } from '@/lib/database/transact'

const path = '/accounts'

/** The accounts one may see, as the address asks for them. */
export async function Accounts({ requested }: { requested: Record<string, string> }) {
  const { scope, t } = await requireStorePerson()
  const filter = accountFilter.parse(requested)
  const { rows, next } = await read(scope, (scope) => listAccounts(scope, filter))
  const { q, health, mine } = filter
  const asked = { q, health, mine }
  const isFiltered = q !== '' || health !== '' || mine !== ''
  return (
    <>
      <RecordSearch
        action={path}
        label={t('accounts.search')}
        button={t('accounts.searchGo')}
        q={q}
        kept={{ ...(health && { health }), ...(mine && { mine }) }}
        chips={[
          { href: addressWith(path, { q }), label: t('accounts.all'), isOn: health === '' && mine === '' },
          { href: addressWith(path, { ...asked, mine: mine ? '' : 'yes' }), label: t('accounts.mine'), isOn: mine !== '' },
          ...healths.map((each) => ({
            href: addressWith(path, { ...asked, health: health === each ? '' : each }),
            label: t(`accounts.healths.${each}`),
            isOn: health === each,
          })),
        ]}
      />
      {rows.length === 0 ? (
        isFiltered ? (
          <Empty title={t('accounts.nothing')} text={t('accounts.nothingText')} />
        ) : (
          <Empty title={t('accounts.none')} text={t('accounts.noneText')} drawing />
        )
      ) : (
        <RecordRows more={next ? { href: addressWith(path, { ...asked, after: next }), label: t('accounts.more') } : null}>
          {rows.map((row) => (
            <RecordRow
              key={row.id}
              href={`/accounts/${row.id}`}
              mark={initials(row.name)}
              name={row.name}
              tag={{ text: t(`accounts.healths.${row.health ?? 'none'}`), tone: `health-${row.health ?? 'none'}` }}
              what={t('accounts.openTasks', { count: row.openTasks })}
              state={[row.store, row.number].filter(Boolean).join(' · ')}
              when={t('accounts.usersCount', { count: row.users })}
            />
          ))}
        </RecordRows>
      )}
    </>
  )
}

'use client'

import { actions } from '@/components/call-actions'
import { useT } from '@/components/i18n/use-t'
import { PickField } from '@/components/ui/form/pick-field'
import { SendForm } from '@/components/ui/form/send-form'
import { initials } from '@/components/ui/initials'
import { findAt } from '@/components/ui/use-finder'
import { TakeOut } from './take-out'
import { useAccountForm } from './use-account-form'

const find = findAt('/api/customers')

/** `isSeen`: whose page one may open too; of the others one sees the name alone. */
type Props = { accountId: string; users: { id: string; name: string; city: string; isSeen: boolean }[] }

/** The customers an account groups. */
export function UserSection({ accountId, users }: Props) {
  const t = useT('accounts')
  const sending = useAccountForm(accountId, actions.addUserAction)
  return (
    <section className="customer-section">
      <h2>{t('accounts.users')}</h2>
      {users.length === 0 ? <p className="second">{t('accounts.noUsers')}</p> : null}
      <ul className="people-list">
        {users.map(({ id, name, city, isSeen }) => (
          <li key={id}>
            <span className="disc disc-small" aria-hidden="true">
              {initials(name)}
            </span>
            <span className="grow">
              {isSeen ? (
                <a className="link" href={`/customers/${id}`}>
                  {name}
                </a>
              ) : (
                <b>{name}</b>
              )}
              {city && isSeen ? <span className="second"> {city}</span> : null}
            </span>
            <TakeOut
              label={t('accounts.removeUser', { name })}
              take={() => actions.removeUserAction({ accountId, customerId: id })}
            />
          </li>
        ))}
      </ul>
      <details className="customer-give">
        <summary className="link small">{t('accounts.addUser')}</summary>
        <SendForm sending={sending} button={t('accounts.addUser')} variant="button-line">
          <PickField
            name="customerId"
            start={null}
            find={find}
            error={sending.fields.customerId}
            label={t('accounts.addUser')}
            none={t('accounts.noCustomer')}
          />
        </SendForm>
      </details>
    </section>
  )
}

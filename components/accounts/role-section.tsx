'use client'

import { actions } from '@/components/call-actions'
import { useT } from '@/components/i18n/use-t'
import { Choice } from '@/components/ui/form/field'
import { Options } from '@/components/ui/form/options'
import { PickField } from '@/components/ui/form/pick-field'
import { SendForm } from '@/components/ui/form/send-form'
import { findAt } from '@/components/ui/use-finder'
import { TakeOut } from './take-out'
import { useAccountForm } from './use-account-form'

const find = findAt('/api/colleagues')

type Props = {
  accountId: string
  roles: { key: string; label: string }[]
  assignments: { id: string; role: string; name: string }[]
}

/** Who holds which role on an account, and giving one. */
export function RoleSection({ accountId, roles, assignments }: Props) {
  const t = useT('accounts', 'records.give.none')
  const sending = useAccountForm(accountId, actions.giveRoleAction)
  return (
    <section className="customer-section">
      <h2>{t('accounts.roles')}</h2>
      {assignments.length === 0 ? <p className="second">{t('accounts.noRoles')}</p> : null}
      <ul className="people-list">
        {assignments.map(({ id, role, name }) => (
          <li key={id}>
            <span className="grow">
              <b>{name}</b>
              <br />
              <span className="second">{role}</span>
            </span>
            <TakeOut
              label={t('accounts.takeRole', { role, name })}
              take={() => actions.takeRoleAction({ accountId, assignmentId: id })}
            />
          </li>
        ))}
      </ul>
      {roles.length > 0 ? (
        <details className="customer-give">
          <summary className="link small">{t('accounts.giveRole')}</summary>
          <SendForm sending={sending} button={t('accounts.giveRole')} variant="button-line">
            <Choice name="roleId" label={t('accounts.role')} error={sending.fields.roleId}>
              <Options list={roles} />
            </Choice>
            <PickField
              name="membershipId"
              start={null}
              find={find}
              error={sending.fields.membershipId}
              label={t('accounts.colleague')}
              none={t('records.give.none')}
            />
          </SendForm>
        </details>
      ) : null}
    </section>
  )
}

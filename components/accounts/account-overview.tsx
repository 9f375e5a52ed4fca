import Link from 'next/link'
import { Fact } from '@/components/customers/customer-card'
import { AttributeSection } from '@/components/records/attribute-section'
import { readStoreOfTask } from '@/lib/access/stores'
import { findSeenUsers } from '@/lib/accounts/find-seen-users'
import { type Account, readAssignments, readUsers } from '@/lib/accounts/queries'
import { requireStorePerson } from '@/lib/auth/require-person'
import { read } from '@/lib/database/transact'
import { nameIn } from '@/lib/settings/lists/name-in'
import { readRoles } from '@/lib/settings/lists/read-lists'
import { HealthChoice } from './health-choice'
import { RoleSection } from './role-section'
import { UserSection } from './user-section'

/** Who an account is, how it is, who looks after it, and whom it groups. */
export async function AccountOverview({ account }: { account: Account }) {
  const { scope, locale, t } = await requireStorePerson()
  const [users, assignments, roles, store] = await read(scope, (scope) =>
    Promise.all([
      readUsers(scope, account.id),
      readAssignments(scope, account.id),
      readRoles(scope),
      readStoreOfTask(scope, account.storeId),
    ]),
  )
  const seen = await read(scope, (scope) =>
    findSeenUsers(
      scope,
      users.map(({ id }) => id),
    ),
  )
  return (
    <div className="task-grid">
      <div>
        <section className="customer-section">
          <div className="customer-head">
            <h2>{t('accounts.about')}</h2>
            <Link className="link small" href={`/accounts/${account.id}/edit`} prefetch={false}>
              {t('accounts.edit')}
            </Link>
          </div>
          <dl className="facts">
            <Fact name={t('accounts.health')}>
              <HealthChoice accountId={account.id} health={account.health ?? ''} />
            </Fact>
            <Fact name={t('accounts.kind')}>{t(`accounts.kinds.${account.kind}`)}</Fact>
            <Fact name={t('accounts.store')}>{store?.name ?? t('accounts.noStore')}</Fact>
          </dl>
        </section>
        <AttributeSection record={{ kind: 'account', id: account.id }} values={account.attributes} />
      </div>
      <aside className="task-side">
        <RoleSection
          accountId={account.id}
          roles={roles.filter(({ retiredAt }) => !retiredAt).map(({ id, names }) => ({ key: id, label: nameIn(names, locale) }))}
          assignments={assignments.map(({ id, names, name }) => ({ id, role: nameIn(names, locale), name }))}
        />
        <UserSection
          accountId={account.id}
          users={users.map(({ id, name, city }) => ({ id, name, city, isSeen: seen.has(id) }))}
        />
      </aside>
    </div>
  )
}

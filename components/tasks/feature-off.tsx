import { Icon } from '@/components/ui/icon'
import { listAccountManagers } from '@/lib/access/colleagues'
import { requireStorePerson } from '@/lib/auth/require-person'
import { read } from '@/lib/database/transact'

/** An admin sees that store tasks are off, and whom to ask. */
export async function FeatureOff() {
  const { t, scope } = await requireStorePerson()
  const managers = await read(scope, listAccountManagers)
  return (
    <div className="note-box">
      <Icon name="toggle-right" />
      <div>
        <p>
          <b>{t('tasks.home.featureOff')}</b>
        </p>
        <p className="second">{t('tasks.home.featureOffText')}</p>
        {managers.map(({ name, email }) => (
          <p key={email} className="small">
            <b>{name}</b>, <a href={`mailto:${email}`}>{email}</a>
          </p>
        ))}
      </div>
    </div>
  )
}

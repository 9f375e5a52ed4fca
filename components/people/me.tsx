import { PreferencesForm } from '@/components/notifications/preferences-form'
import { PlaceTabs } from '@/components/shell/place-tabs'
import { Icon } from '@/components/ui/icon'
import { initials } from '@/components/ui/initials'
import { listMyRetailers } from '@/lib/access/memberships'
import { requirePerson } from '@/lib/auth/require-person'
import { read } from '@/lib/database/transact'
import { preferences, readPreferences } from '@/lib/notifications/preferences'
import { readMyProfile } from '@/lib/people/my-profile'
import { PasswordForm } from './password-form'
import { ProfileForm } from './profile-form'
import { RetailerSwitch } from './retailer-switch'
import { SignOut } from './sign-out'

/** One's own page: language, look, signature, password, chain, and the way out. */
export async function Me() {
  const { session, scope, person, locale, t } = await requirePerson()
  const [profile, preferred] = await read(scope, (scope) =>
    Promise.all([readMyProfile(scope), readPreferences(scope, [person.membershipId])]),
  )
  const chosen = preferred.get(person.membershipId) ?? preferences.parse({})
  const retailers = await listMyRetailers(person.userId)
  const worksOnTasks = person.role !== 'account_manager'
  return (
    <>
      <header className="me-who">
        <span className="badge badge-large" aria-hidden="true">
          {initials(person.name)}
        </span>
        <div className="grow">
          <h1>{person.name}</h1>
          <p className="second">{[t(`profile.roles.${person.role}`), session.retailer.name].join(', ')}</p>
          <p className="second">
            {person.stores
              .map((store) => store.name)
              .slice(0, 12)
              .join(', ')}
          </p>
        </div>
        {person.role === 'corporate_admin' ? (
          <button type="button" className="button button-line only-narrow" popoverTarget="office">
            <Icon name="building-2" />
            {t('common.nav.office')}
          </button>
        ) : null}
      </header>
      <PlaceTabs at="/me" />
      <ProfileForm start={{ locale, theme: session.theme, ...profile }} worksOnTasks={worksOnTasks} />
      {worksOnTasks ? <PreferencesForm start={chosen} /> : null}
      <PasswordForm email={person.email} />
      {retailers.length > 1 ? (
        <RetailerSwitch retailers={retailers.map((each) => ({ ...each, isHere: each.id === scope.retailerId }))} />
      ) : null}
      <section className="form-sec">
        <SignOut />
      </section>
    </>
  )
}

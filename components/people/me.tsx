import { PreferencesForm } from '@/components/notifications/preferences-form'
import { initials } from '@/components/ui/initials'
import { locales, notificationKinds, themes } from '@/db/vocabulary'
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
  const noConnection = t('common.noConnection')
  const worksOnTasks = person.role !== 'account_manager'
  return (
    <>
      <header className="me-who">
        <span className="badge badge-large" aria-hidden="true">
          {initials(person.name)}
        </span>
        <div className="grow">
          <h1>{person.name}</h1>
          <p className="small dim">{[t(`profile.roles.${person.role}`), session.retailer.name].join(', ')}</p>
          <p className="small dim">
            {person.stores
              .map((store) => store.name)
              .slice(0, 12)
              .join(', ')}
          </p>
        </div>
      </header>
      <ProfileForm
        start={{ locale, theme: session.theme, ...profile }}
        worksOnTasks={worksOnTasks}
        locales={locales.map((key) => ({ key, label: t(`common.languages.${key}`) }))}
        themes={themes.map((key) => ({ key, label: t(`profile.themes.${key}`) }))}
        labels={{
          title: t(worksOnTasks ? 'profile.settings' : 'profile.settingsWithoutKeys'),
          language: t('profile.language'),
          theme: t('profile.theme'),
          signature: t('profile.signature'),
          shortcuts: t('profile.shortcuts'),
          shortcutsHint: t('profile.shortcutsHint'),
          save: t('profile.save'),
          saved: t('profile.saved'),
          noConnection,
        }}
      />
      {worksOnTasks ? (
        <PreferencesForm
          describePush={{
            unsupported: t('notifications.push.unsupported'),
            blocked: t('notifications.push.blocked'),
            off: t('notifications.push.off'),
            on: t('notifications.push.on'),
            turnOn: t('notifications.push.turnOn'),
            turnOff: t('notifications.push.turnOff'),
            noConnection,
          }}
          start={chosen}
          kinds={notificationKinds.map((key) => ({ key, label: t(`notifications.kinds.${key}`) }))}
          labels={{
            title: t('notifications.settings.title'),
            text: t('notifications.settings.text'),
            app: t('notifications.settings.app'),
            mail: t('notifications.settings.mail'),
            push: t('notifications.settings.push'),
            save: t('notifications.settings.save'),
            saved: t('notifications.settings.saved'),
            noConnection,
          }}
        />
      ) : null}
      <PasswordForm
        email={person.email}
        labels={{
          title: t('profile.passwordTitle'),
          current: t('profile.current'),
          next: t('profile.new'),
          hint: t('profile.newHint'),
          change: t('profile.change'),
          changed: t('profile.changed'),
          show: t('signIn.show'),
          hide: t('signIn.hide'),
          noConnection,
        }}
      />
      {retailers.length > 1 ? (
        <RetailerSwitch
          retailers={retailers.map((each) => ({
            ...each,
            isHere: each.id === scope.retailerId,
            go: t('profile.switchTo', { name: each.name }),
          }))}
          labels={{ title: t('profile.retailers'), text: t('profile.retailersText'), here: t('profile.here') }}
        />
      ) : null}
      <section className="form-sec">
        <SignOut label={t('profile.signOut')} />
      </section>
    </>
  )
}

import { PreferencesForm } from '@/components/notifications/preferences-form'
import { initials } from '@/components/ui/initials'
import { locales, notificationKinds, themes } from '@/db/vocabulary'
import { preferences, readPreferences } from '@/lib/notifications/preferences'
import { readMyProfile } from '@/lib/people/my-profile'
import { listMyRetailers } from '@/lib/tenancy/memberships'
import { requirePerson } from '@/lib/tenancy/require-person'
import { read } from '@/lib/tenancy/transact'
import { PasswordForm } from './password-form'
import { ProfileForm } from './profile-form'
import { RetailerSwitch } from './retailer-switch'
import { SignOut } from './sign-out'

/** One's own page: language, look, signature, password, chain, and the way out. */
export async function Me() {
  const { session, scope, person, locale, say } = await requirePerson()
  const [profile, preferred] = await read(scope, (scope) =>
    Promise.all([readMyProfile(scope), readPreferences(scope, [person.membershipId])]),
  )
  const chosen = preferred.get(person.membershipId) ?? preferences.parse({})
  const retailers = await listMyRetailers(person.userId)
  const noConnection = say('common.noConnection')
  const worksOnTasks = person.role !== 'account_manager'
  return (
    <>
      <header className="me-who">
        <span className="badge badge-l" aria-hidden="true">
          {initials(person.name)}
        </span>
        <div className="grow">
          <h1>{person.name}</h1>
          <p className="small dim">{[say(`profile.roles.${person.role}`), session.retailer.name].join(', ')}</p>
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
        locales={locales.map((key) => ({ key, label: say(`common.languages.${key}`) }))}
        themes={themes.map((key) => ({ key, label: say(`profile.themes.${key}`) }))}
        say={{
          title: say(worksOnTasks ? 'profile.settings' : 'profile.settingsWithoutKeys'),
          language: say('profile.language'),
          theme: say('profile.theme'),
          signature: say('profile.signature'),
          shortcuts: say('profile.shortcuts'),
          shortcutsHint: say('profile.shortcutsHint'),
          save: say('profile.save'),
          saved: say('profile.saved'),
          noConnection,
        }}
      />
      {worksOnTasks ? (
        <PreferencesForm
          sayPush={{
            unsupported: say('notifications.push.unsupported'),
            blocked: say('notifications.push.blocked'),
            off: say('notifications.push.off'),
            on: say('notifications.push.on'),
            turnOn: say('notifications.push.turnOn'),
            turnOff: say('notifications.push.turnOff'),
            noConnection,
          }}
          start={chosen}
          kinds={notificationKinds.map((key) => ({ key, label: say(`notifications.kinds.${key}`) }))}
          say={{
            title: say('notifications.settings.title'),
            text: say('notifications.settings.text'),
            app: say('notifications.settings.app'),
            mail: say('notifications.settings.mail'),
            push: say('notifications.settings.push'),
            save: say('notifications.settings.save'),
            saved: say('notifications.settings.saved'),
            noConnection,
          }}
        />
      ) : null}
      <PasswordForm
        email={person.email}
        say={{
          title: say('profile.passwordTitle'),
          current: say('profile.current'),
          next: say('profile.new'),
          hint: say('profile.newHint'),
          change: say('profile.change'),
          changed: say('profile.changed'),
          show: say('signIn.show'),
          hide: say('signIn.hide'),
          noConnection,
        }}
      />
      {retailers.length > 1 ? (
        <RetailerSwitch
          retailers={retailers.map((each) => ({
            ...each,
            isHere: each.id === scope.retailerId,
            go: say('profile.switchTo', { name: each.name }),
          }))}
          say={{ title: say('profile.retailers'), text: say('profile.retailersText'), here: say('profile.here') }}
        />
      ) : null}
      <section className="form-sec">
        <SignOut label={say('profile.signOut')} />
      </section>
    </>
  )
}

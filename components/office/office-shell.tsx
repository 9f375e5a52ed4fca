import type { ReactNode } from 'react'
import { toastWords } from '@/components/shell/toast-words'
import { Icon } from '@/components/ui/icon'
import { initials } from '@/components/ui/initials'
import { Mark } from '@/components/ui/mark'
import type { Words } from '@/lib/i18n/words'
import { hasRealProvider } from '@/lib/messaging/provider'
import { requirePerson } from '@/lib/tenancy/require-person'
import { OfficeFoot } from './office-foot'
import { SideLink } from './side-link'

const office = [
  ['/office/people', 'id-card', 'people'],
  ['/office/stores', 'store', 'stores'],
  ['/office/import', 'file-up', 'import'],
  ['/office/templates', 'layout-template', 'templates'],
  ['/office/products', 'package', 'products'],
  ['/office/assets', 'paperclip', 'assets'],
  ['/office/tray', 'inbox', 'tray'],
  ['/office/settings', 'sliders-horizontal', 'settings'],
  ['/office/audit', 'scroll-text', 'audit'],
] as const

/** The back office's list at the left; on phones a bar with a menu. */
export async function OfficeShell({ children }: { children: ReactNode }) {
  const { say, person, session } = await requirePerson()
  const retailer = session.retailer.name
  return (
    <div className="admin-body">
      <a className="skip" href="#main">
        {say('common.skip')}
      </a>
      <nav className="side" aria-label={say('people.office')}>
        <a className="side-mark" href="/">
          <Mark />
          <span>
            <b>{retailer}</b>
            <small>{say('people.headOffice')}</small>
          </span>
        </a>
        <Places say={say} />
        <div className="side-foot">
          <span className="badge" aria-hidden="true">
            {initials(person.name)}
          </span>
          <span>
            <b>{person.name}</b>
            <small>{say(`profile.roles.${person.role}`)}</small>
          </span>
        </div>
      </nav>
      <header className="side-top">
        <button type="button" className="icon-btn" aria-label={say('people.menu')} popoverTarget="side-menu">
          <Icon name="menu" />
        </button>
        <b>{retailer}</b>
      </header>
      <nav className="side-menu" id="side-menu" popover="auto" aria-label={say('people.menu')}>
        <Places say={say} />
      </nav>
      {children}
      <OfficeFoot say={toastWords(say)} />
    </div>
  )
}

function Places({ say }: { say: Words }) {
  return (
    <>
      <p className="side-h">{say('people.nav.work')}</p>
      <ul>
        <li>
          <SideLink href="/" icon="house" label={say('people.nav.home')} />
        </li>
        <li>
          <SideLink href="/tasks" icon="list-checks" label={say('people.nav.tasks')} />
        </li>
        <li>
          <SideLink href="/customers" icon="users-round" label={say('common.nav.customers')} />
        </li>
        <li>
          <SideLink href="/notifications" icon="bell" label={say('common.nav.notifications')} />
        </li>
        <li>
          <SideLink href="/me" icon="circle-user-round" label={say('people.nav.me')} />
        </li>
      </ul>
      <p className="side-h">{say('people.office')}</p>
      <ul>
        {office.map(([href, icon, key]) => (
          <li key={href}>
            <SideLink href={href} icon={icon} label={say(`people.nav.${key}`)} />
          </li>
        ))}
        {hasRealProvider() ? null : (
          <li>
            <SideLink href="/simulator" icon="mailbox" label={say('people.nav.simulator')} />
          </li>
        )}
      </ul>
    </>
  )
}

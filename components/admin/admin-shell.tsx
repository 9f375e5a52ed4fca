import type { ReactNode } from 'react'
import { Messages } from '@/components/i18n/messages'
import { Icon } from '@/components/ui/icon'
import { initials } from '@/components/ui/initials'
import { Mark } from '@/components/ui/mark'
import { requirePerson } from '@/lib/auth/require-person'
import type { Translate } from '@/lib/i18n/translator'
import { hasRealProvider } from '@/lib/messaging/provider/provider'
import { AdminFooter } from './admin-footer'
import { SideLink } from './side-link'

const office = [
  ['/admin/people', 'id-card', 'people'],
  ['/admin/stores', 'store', 'stores'],
  ['/admin/import', 'file-up', 'import'],
  ['/admin/templates', 'layout-template', 'templates'],
  ['/admin/products', 'package', 'products'],
  ['/admin/assets', 'paperclip', 'assets'],
  ['/admin/unassigned-mail', 'inbox', 'unassignedMail'],
  ['/admin/settings', 'sliders-horizontal', 'settings'],
  ['/admin/audit', 'scroll-text', 'audit'],
] as const

/** The back office's list at the left; on phones a bar with a menu. */
export async function AdminShell({ children }: { children: ReactNode }) {
  const { t, person, session, locale } = await requirePerson()
  const retailer = session.retailer.name
  return (
    <Messages
      locale={locale}
      of={['common.dismiss', 'common.noConnection', 'common.notDone', 'common.undo', 'tasks.toast.undone']}
    >
      <div className="admin-body">
        <a className="skip" href="#main">
          {t('common.skip')}
        </a>
        <nav className="side" aria-label={t('admin.office')}>
          <a className="side-mark" href="/">
            <Mark />
            <span>
              <b>{retailer}</b>
              <small>{t('admin.headOffice')}</small>
            </span>
          </a>
          <AdminNav t={t} />
          <div className="side-foot">
            <span className="badge" aria-hidden="true">
              {initials(person.name)}
            </span>
            <span>
              <b>{person.name}</b>
              <small>{t(`profile.roles.${person.role}`)}</small>
            </span>
          </div>
        </nav>
        <header className="side-top">
          <button type="button" className="icon-button" aria-label={t('admin.menu')} popoverTarget="side-menu">
            <Icon name="menu" />
          </button>
          <b>{retailer}</b>
        </header>
        <nav className="side-menu" id="side-menu" popover="auto" aria-label={t('admin.menu')}>
          <AdminNav t={t} />
        </nav>
        {children}
        <AdminFooter />
      </div>
    </Messages>
  )
}

function AdminNav({ t }: { t: Translate }) {
  return (
    <>
      <p className="side-head">{t('admin.nav.work')}</p>
      <ul>
        <li>
          <SideLink href="/" icon="house" label={t('admin.nav.home')} />
        </li>
        <li>
          <SideLink href="/tasks" icon="list-checks" label={t('admin.nav.tasks')} />
        </li>
        <li>
          <SideLink href="/customers" icon="users-round" label={t('common.nav.customers')} />
        </li>
        <li>
          <SideLink href="/notifications" icon="bell" label={t('common.nav.notifications')} />
        </li>
        <li>
          <SideLink href="/me" icon="circle-user-round" label={t('admin.nav.me')} />
        </li>
      </ul>
      <p className="side-head">{t('admin.office')}</p>
      <ul>
        {office.map(([href, icon, key]) => (
          <li key={href}>
            <SideLink href={href} icon={icon} label={t(`admin.nav.${key}`)} />
          </li>
        ))}
        {hasRealProvider() ? null : (
          <li>
            <SideLink href="/simulator" icon="mailbox" label={t('admin.nav.simulator')} />
          </li>
        )}
      </ul>
    </>
  )
}

import type { ReactNode } from 'react'
import { AdminShell } from '@/components/admin/admin-shell'
import { Nav } from '@/components/shell/nav'
import { requireSimulatorPage } from '@/components/simulator/require-simulator'

/** Admins find it in the back office; others keep the store's navigation. */
export default async function SimulatorLayout({ children }: { children: ReactNode }) {
  const { t, person } = await requireSimulatorPage()
  if (person.role === 'corporate_admin') return <AdminShell>{children}</AdminShell>
  return (
    <>
      <a className="skip" href="#main">
        {t('common.skip')}
      </a>
      <Nav />
      {children}
    </>
  )
}

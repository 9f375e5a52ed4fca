import type { ReactNode } from 'react'
import { OfficeShell } from '@/components/office/office-shell'
import { Nav } from '@/components/shell/nav'
import { requireSimulatorPage } from '@/components/simulator/require-simulator'

/** Admins find it in the back office; others keep the floor's navigation. */
export default async function SimulatorLayout({ children }: { children: ReactNode }) {
  const { say, person } = await requireSimulatorPage()
  if (person.role === 'corporate_admin') return <OfficeShell>{children}</OfficeShell>
  return (
    <>
      <a className="skip" href="#main">
        {say('common.skip')}
      </a>
      <Nav />
      {children}
    </>
  )
}

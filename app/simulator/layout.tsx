import type { ReactNode } from 'react'
import { AdminShell } from '@/components/admin/admin-shell'
import { StoreShell } from '@/components/shell/store-shell'
import { requireSimulatorPage } from '@/components/simulator/require-simulator'
import '@/app/office.css'

/** Admins find it in the back office; others keep the store's navigation. */
export default async function SimulatorLayout({ children }: { children: ReactNode }) {
  const { person } = await requireSimulatorPage()
  return person.role === 'corporate_admin' ? <AdminShell>{children}</AdminShell> : <StoreShell>{children}</StoreShell>
}

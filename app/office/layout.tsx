import type { ReactNode } from 'react'
import { OfficeShell } from '@/components/office/office-shell'
import { requireAdmin } from '@/components/office/require-admin'

export default async function OfficeLayout({ children }: { children: ReactNode }) {
  await requireAdmin('people.manage')
  return <OfficeShell>{children}</OfficeShell>
}

import type { ReactNode } from 'react'
import { AdminShell } from '@/components/office/admin-shell'
import { requireAdmin } from '@/components/office/require-admin'

export default async function AdminLayout({ children }: { children: ReactNode }) {
  await requireAdmin('people.manage')
  return <AdminShell>{children}</AdminShell>
}

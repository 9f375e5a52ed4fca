import type { ReactNode } from 'react'
import { AdminShell } from '@/components/admin/admin-shell'
import { requireAdmin } from '@/components/admin/require-admin'
import '@/app/office.css'

export default async function AdminLayout({ children }: { children: ReactNode }) {
  await requireAdmin('people.manage')
  return <AdminShell>{children}</AdminShell>
}

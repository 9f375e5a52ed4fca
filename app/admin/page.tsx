import { redirect } from 'next/navigation'
import { requireAdmin } from '@/components/admin/require-admin'

/** The back office begins with its people. */
export default async function AdminPage() {
  await requireAdmin('people.manage')
  redirect('/admin/people')
}

import { redirect } from 'next/navigation'
import { requireAdmin } from '@/components/office/require-admin'

/** The back office begins with its people. */
export default async function OfficePage() {
  await requireAdmin('people.manage')
  redirect('/office/people')
}

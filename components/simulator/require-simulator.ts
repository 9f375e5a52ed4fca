import { notFound } from 'next/navigation'
import { can } from '@/lib/access/abilities'
import { type Reader, requirePerson } from '@/lib/auth/require-person'
import { hasRealProvider } from '@/lib/messaging/provider/provider'

/** For the simulator's page: absent where mail really leaves, closed to account managers (H-6). */
export async function requireSimulatorPage(): Promise<Reader> {
  const reader = await requirePerson()
  if (hasRealProvider() || !can(reader.scope, 'simulator.use')) notFound()
  return reader
}

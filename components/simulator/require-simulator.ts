import { notFound } from 'next/navigation'
import { hasRealProvider } from '@/lib/messaging/provider'
import { can } from '@/lib/tenancy/abilities'
import { type Reader, requirePerson } from '@/lib/tenancy/require-person'

/** For the simulator's page: absent where mail really leaves, closed to account managers (H-6). */
export async function requireSimulatorPage(): Promise<Reader> {
  const reader = await requirePerson()
  if (hasRealProvider() || !can(reader.scope, 'simulator.use')) notFound()
  return reader
}

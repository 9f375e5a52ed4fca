import { NothingHere } from '@/components/shell/nothing-here'
import { StoreShell } from '@/components/shell/store-shell'
import { currentSession } from '@/lib/auth/session'

/** Whoever is signed in has the places around it: one is lost, not out. */
export default async function NotFound() {
  if (!(await currentSession())) return <NothingHere />
  return (
    <StoreShell>
      <NothingHere />
    </StoreShell>
  )
}

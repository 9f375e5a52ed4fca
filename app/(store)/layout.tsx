import type { ReactNode } from 'react'
import { StoreFooter } from '@/components/shell/store-footer'
import { StoreShell } from '@/components/shell/store-shell'
import { requirePerson } from '@/lib/auth/require-person'

export default async function StoreLayout({ children }: { children: ReactNode }) {
  const { person } = await requirePerson()
  return (
    <StoreShell>
      {children}
      <StoreFooter me={person.membershipId} />
    </StoreShell>
  )
}

import type { ReactNode } from 'react'
import { Nav } from '@/components/shell/nav'
import { StoreFooter } from '@/components/shell/store-footer'
import { storeFooterLabels } from '@/components/shell/store-footer-labels'
import { requirePerson } from '@/lib/auth/require-person'

export default async function StoreLayout({ children }: { children: ReactNode }) {
  const { t, person, locale } = await requirePerson()
  return (
    <>
      <a className="skip" href="#main">
        {t('common.skip')}
      </a>
      <Nav />
      {children}
      <StoreFooter me={person.membershipId} packedLabels={storeFooterLabels(t, locale)} />
    </>
  )
}

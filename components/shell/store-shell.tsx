import type { ReactNode } from 'react'
import { requirePerson } from '@/lib/auth/require-person'
import { Nav } from './nav'

/** What stands around a page of the store: the way past the navigation, the navigation, and the page. */
export async function StoreShell({ children }: { children: ReactNode }) {
  const { t } = await requirePerson()
  return (
    <>
      <a className="skip" href="#main">
        {t('common.skip')}
      </a>
      <Nav />
      {children}
    </>
  )
}

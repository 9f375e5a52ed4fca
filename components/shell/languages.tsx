'use client'

import { useRouter } from 'next/navigation'
import type { Locale } from '@/db/vocabulary'
import { chooseLocaleAction } from '@/lib/auth/next-actions'

/** The choice of language before signing in; kept in a cookie until one signs in. */
export function Languages({
  names,
  current,
  label,
}: {
  names: { locale: Locale; name: string }[]
  current: Locale
  label: string
}) {
  const router = useRouter()
  const choose = async (locale: Locale) => {
    await chooseLocaleAction({ locale })
    router.refresh()
  }
  return (
    <nav className="sign-in-language small" aria-label={label}>
      {names.map(({ locale, name }) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          aria-current={locale === current ? 'true' : undefined}
          onClick={() => void choose(locale)}
        >
          {locale === current ? <b>{name}</b> : name}
        </button>
      ))}
    </nav>
  )
}

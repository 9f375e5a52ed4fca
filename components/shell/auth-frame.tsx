import type { ReactNode } from 'react'
import { Messages } from '@/components/i18n/messages'
import { Mark } from '@/components/ui/mark'
import { locales } from '@/db/vocabulary'
import { readerLocale } from '@/lib/auth/reader'
import { getTranslator } from '@/lib/i18n/translator'
import { Languages } from './languages'
import { Shelf } from './shelf'

/** The frame of the pages a visitor sees: the mark, one form, the languages. */
export async function AuthFrame({ children }: { children: ReactNode }) {
  const locale = await readerLocale()
  const t = getTranslator(locale)
  const names = locales.map((each) => ({ locale: each, name: t(`common.languages.${each}`) }))
  return (
    <Messages locale={locale} of={['common.noConnection']}>
      <a className="skip" href="#main">
        {t('common.skip')}
      </a>
      <main id="main" className="sign-in">
        <section className="sign-in-form">
          <p className="sign-in-mark">
            <Mark />
            <b>Storehand</b>
          </p>
          <div className="sign-in-middle">{children}</div>
          <Languages names={names} current={locale} label={t('common.language')} />
        </section>
        <Shelf />
      </main>
    </Messages>
  )
}

'use client'

import { useT } from '@/components/i18n/use-t'

/** A page that is not there, and the way on. */
export function Problem() {
  const t = useT('common.notFound')
  return (
    <main id="main" className="problem">
      <title>{`${t('common.notFound.title')} · Storehand`}</title>
      <h1>{t('common.notFound.title')}</h1>
      <p className="dim">{t('common.notFound.text')}</p>
      <a className="button button-line" href="/">
        {t('common.notFound.out')}
      </a>
    </main>
  )
}

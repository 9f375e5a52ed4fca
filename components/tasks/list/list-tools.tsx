'use client'

import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useT } from '@/components/i18n/use-t'
import { Icon } from '@/components/ui/icon'
import { hideable, keptPreferences, type ListPreferences, preferencesCookie } from './list-preferences'

type Props = {
  preferences: ListPreferences
  change: (preferences: ListPreferences) => void
  query: string
  storeId: string
  pick: () => void
}

const openViews = () => document.querySelector<HTMLButtonElement>('[data-opens="views"]')?.click()

/** Density, columns, the file, and picking several on a phone. Made when first opened. */
export function ListTools({ preferences, change, query, storeId, pick }: Props) {
  const t = useT('tasks.tools', 'tasks.views')
  const keep = (next: ListPreferences) => {
    // biome-ignore lint/suspicious/noDocumentCookie: a choice the next page reads; the Cookie Store is not in every browser
    document.cookie = `${preferencesCookie}=${keptPreferences(next)}; path=/; max-age=31536000; samesite=lax`
    change(next)
  }
  const flip = (name: string) =>
    keep({
      ...preferences,
      hidden: preferences.hidden.includes(name)
        ? preferences.hidden.filter((each) => each !== name)
        : [...preferences.hidden, name],
    })
  const [isOpened, setOpened] = useState(false)
  const open = () => flushSync(() => setOpened(true))
  const file = new URLSearchParams(query)
  if (!file.get('store')) file.set('store', storeId)
  return (
    <>
      <button type="button" className="icon-button" popoverTarget="list-tools" aria-label={t('tasks.tools.title')} onClick={open}>
        <Icon name="ellipsis" />
      </button>
      <div id="list-tools" popover="auto" className="menu tools">
        {isOpened ? (
          <>
            <button type="button" className="menu-item only-narrow" popoverTarget="list-tools" onClick={pick}>
              <Icon name="list-checks" />
              {t('tasks.tools.pick')}
            </button>
            <button type="button" className="menu-item only-narrow" popoverTarget="list-tools" onClick={openViews}>
              <Icon name="bookmark" />
              {t('tasks.views.title')}
            </button>
            <fieldset className="only-wide">
              <legend className="label">{t('tasks.tools.density')}</legend>
              {[false, true].map((isDense) => (
                <label key={String(isDense)} className="menu-item">
                  <input
                    type="radio"
                    name="density"
                    checked={preferences.isDense === isDense}
                    onChange={() => keep({ ...preferences, isDense })}
                  />
                  {isDense ? t('tasks.tools.dense') : t('tasks.tools.airy')}
                </label>
              ))}
            </fieldset>
            <fieldset className="only-wide">
              <legend className="label">{t('tasks.tools.columns')}</legend>
              {hideable.map((name) => (
                <label key={name} className="menu-item">
                  <input type="checkbox" checked={!preferences.hidden.includes(name)} onChange={() => flip(name)} />
                  {t(`tasks.tools.${name}`)}
                </label>
              ))}
            </fieldset>
            <a className="menu-item" href={`/tasks/tasks.csv?${file}`} download>
              <Icon name="download" />
              {t('tasks.tools.csv')}
            </a>
          </>
        ) : null}
      </div>
    </>
  )
}

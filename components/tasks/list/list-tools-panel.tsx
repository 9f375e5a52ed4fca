'use client'

import { useT } from '@/components/i18n/use-t'
import { Icon } from '@/components/ui/icon'
import type { Popped } from '@/components/ui/pop-button'
import { PopOver } from '@/components/ui/pop-over'
import { hideable, keptPreferences, type ListPreferences, preferencesCookie } from './list-preferences'

export type ToolsOfList = {
  preferences: ListPreferences
  change: (preferences: ListPreferences) => void
  query: string
  storeId: string
  pick: () => void
}

const openViews = () => document.querySelector<HTMLButtonElement>('[data-opens="views"]')?.click()

/** Density, columns, the file, and picking several on a phone. */
export function ListToolsPanel({ preferences, change, query, storeId, pick, ...popped }: Popped & ToolsOfList) {
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
  const leave = (then: () => void) => () => {
    popped.close()
    then()
  }
  const file = new URLSearchParams(query)
  if (!file.get('store')) file.set('store', storeId)
  return (
    <PopOver className="menu tools" {...popped}>
      <button type="button" className="menu-item only-narrow" onClick={leave(pick)}>
        <Icon name="list-checks" />
        {t('tasks.tools.pick')}
      </button>
      <button type="button" className="menu-item only-narrow" onClick={leave(openViews)}>
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
    </PopOver>
  )
}

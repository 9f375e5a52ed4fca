'use client'

import { useState } from 'react'
import { flushSync } from 'react-dom'
import { Icon } from '@/components/ui/icon'
import type { ListLabels } from './list-labels'
import { hideable, keptPreferences, type ListPreferences, preferencesCookie } from './list-preferences'

type Props = {
  preferences: ListPreferences
  change: (preferences: ListPreferences) => void
  query: string
  storeId: string
  pick: () => void
  labels: ListLabels
}

const openViews = () => document.querySelector<HTMLButtonElement>('[data-opens="views"]')?.click()

/** Density, columns, the file, and picking several on a phone. Made when first opened. */
export function ListTools({ preferences, change, query, storeId, pick, labels }: Props) {
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
      <button type="button" className="icon-button" popoverTarget="list-tools" aria-label={labels.tools.title} onClick={open}>
        <Icon name="ellipsis" />
      </button>
      <div id="list-tools" popover="auto" className="menu tools">
        {isOpened ? (
          <>
            <button type="button" className="menu-item only-narrow" popoverTarget="list-tools" onClick={pick}>
              <Icon name="list-checks" />
              {labels.tools.pick}
            </button>
            <button type="button" className="menu-item only-narrow" popoverTarget="list-tools" onClick={openViews}>
              <Icon name="bookmark" />
              {labels.views.title}
            </button>
            <fieldset className="only-wide">
              <legend className="label">{labels.tools.density}</legend>
              {[false, true].map((isDense) => (
                <label key={String(isDense)} className="menu-item">
                  <input
                    type="radio"
                    name="density"
                    checked={preferences.isDense === isDense}
                    onChange={() => keep({ ...preferences, isDense })}
                  />
                  {isDense ? labels.tools.dense : labels.tools.airy}
                </label>
              ))}
            </fieldset>
            <fieldset className="only-wide">
              <legend className="label">{labels.tools.columns}</legend>
              {hideable.map((name) => (
                <label key={name} className="menu-item">
                  <input type="checkbox" checked={!preferences.hidden.includes(name)} onChange={() => flip(name)} />
                  {labels.tools[name]}
                </label>
              ))}
            </fieldset>
            <a className="menu-item" href={`/tasks/tasks.csv?${file}`} download>
              <Icon name="download" />
              {labels.tools.csv}
            </a>
          </>
        ) : null}
      </div>
    </>
  )
}

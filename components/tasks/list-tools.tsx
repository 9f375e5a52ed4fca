'use client'

import { useState } from 'react'
import { flushSync } from 'react-dom'
import { Icon } from '@/components/ui/icon'
import { hideable, keptLook, type ListLook, lookCookie } from './list-look'
import type { ListWords } from './list-words'

type Props = {
  look: ListLook
  change: (look: ListLook) => void
  query: string
  storeId: string
  pick: () => void
  say: ListWords
}

const openViews = () => document.querySelector<HTMLButtonElement>('[data-opens="views"]')?.click()

/** Density, columns, the file, and picking several on a phone. Made when first opened. */
export function ListTools({ look, change, query, storeId, pick, say }: Props) {
  const keep = (next: ListLook) => {
    // biome-ignore lint/suspicious/noDocumentCookie: a choice the next page reads; the Cookie Store is not in every browser
    document.cookie = `${lookCookie}=${keptLook(next)}; path=/; max-age=31536000; samesite=lax`
    change(next)
  }
  const flip = (name: string) =>
    keep({ ...look, hidden: look.hidden.includes(name) ? look.hidden.filter((each) => each !== name) : [...look.hidden, name] })
  const [isOpened, setOpened] = useState(false)
  const open = () => flushSync(() => setOpened(true))
  const file = new URLSearchParams(query)
  if (!file.get('store')) file.set('store', storeId)
  return (
    <>
      <button type="button" className="icon-btn" popoverTarget="list-tools" aria-label={say.tools.title} onClick={open}>
        <Icon name="ellipsis" />
      </button>
      <div id="list-tools" popover="auto" className="menu tools">
        {isOpened ? (
          <>
            <button type="button" className="menu-item only-narrow" popoverTarget="list-tools" onClick={pick}>
              <Icon name="list-checks" />
              {say.tools.pick}
            </button>
            <button type="button" className="menu-item only-narrow" popoverTarget="list-tools" onClick={openViews}>
              <Icon name="bookmark" />
              {say.views.title}
            </button>
            <fieldset className="only-wide">
              <legend className="label">{say.tools.density}</legend>
              {[false, true].map((isDense) => (
                <label key={String(isDense)} className="menu-item">
                  <input
                    type="radio"
                    name="density"
                    checked={look.isDense === isDense}
                    onChange={() => keep({ ...look, isDense })}
                  />
                  {isDense ? say.tools.dense : say.tools.airy}
                </label>
              ))}
            </fieldset>
            <fieldset className="only-wide">
              <legend className="label">{say.tools.columns}</legend>
              {hideable.map((name) => (
                <label key={name} className="menu-item">
                  <input type="checkbox" checked={!look.hidden.includes(name)} onChange={() => flip(name)} />
                  {say.tools[name]}
                </label>
              ))}
            </fieldset>
            <a className="menu-item" href={`/tasks/tasks.csv?${file}`} download>
              <Icon name="download" />
              {say.tools.csv}
            </a>
          </>
        ) : null}
      </div>
    </>
  )
}

'use client'

import { useRef, useState } from 'react'
import { useT } from '@/components/i18n/use-t'
import { Icon } from '@/components/ui/icon'

export type Pickable = { id: string; name: string; more?: string; picture: string | null }
type Props<T extends Pickable> = {
  icon: string
  title: string
  find: (text: string) => Promise<T[]>
  take: (one: T) => void
}

/** A button that opens what the chain keeps for messages, found by typing, with pictures; several can be taken, one after the other. What the task came with is shown first. */
export function Picker<T extends Pickable>({ icon, title, find, take }: Props<T>) {
  const t = useT('messaging.composer', 'common.close')
  const dialog = useRef<HTMLDialogElement>(null)
  const [found, setFound] = useState<T[] | null>(null)
  const [taken, setTaken] = useState<T[]>([])
  const [isAsked, setRequested] = useState(false)
  const search = async (text: string) => {
    setFound(await find(text).catch(() => []))
    setRequested(text.trim() !== '')
  }
  const pick = (one: T) => {
    take(one)
    setTaken((was) => [...was, one])
  }
  const isTaken = ({ id }: T) => taken.some((one) => one.id === id)
  const last = taken.at(-1)
  const open = () => {
    setTaken([])
    dialog.current?.showModal()
    dialog.current?.querySelector('input')?.focus()
    void search('')
  }
  return (
    <>
      <button type="button" className="icon-button" aria-label={title} title={title} onClick={open}>
        <Icon name={icon} />
      </button>
      <dialog ref={dialog} className="ask composer-picker" aria-label={title}>
        <header className="composer-picker-head">
          <h2 className="grow">{title}</h2>
          <button type="button" className="icon-button" aria-label={t('common.close')} onClick={() => dialog.current?.close()}>
            <Icon name="x" />
          </button>
        </header>
        <input
          className="input"
          type="search"
          aria-label={t('messaging.composer.find')}
          placeholder={t('messaging.composer.find')}
          onChange={(event) => void search(event.target.value)}
        />
        <ul className="ruled composer-found">
          {found?.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                className="product"
                aria-disabled={isTaken(one)}
                onClick={() => (isTaken(one) ? undefined : pick(one))}
              >
                <span className="thumb">
                  {one.picture ? (
                    // biome-ignore lint/performance/noImgElement: a private picture, already small, that no optimizer may keep
                    <img src={`/api/files/${one.picture}`} alt="" width="56" height="56" loading="lazy" />
                  ) : (
                    <Icon name="package" />
                  )}
                </span>
                <span className="grow small">
                  <b>{one.name}</b>
                  <br />
                  <span className="dim">{one.more}</span>
                </span>
                {isTaken(one) && <Icon name="check" />}
              </button>
            </li>
          ))}
        </ul>
        <p className="hint" role="status">
          {found?.length === 0
            ? isAsked
              ? t('messaging.composer.nothingFound')
              : t('messaging.composer.noneYet')
            : last
              ? t('messaging.composer.added', { name: last.name })
              : ''}
        </p>
      </dialog>
    </>
  )
}

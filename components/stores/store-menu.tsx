'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useRef } from 'react'
import { useT } from '@/components/i18n/use-t'
import { Finder } from '@/components/ui/finder'
import { Panel } from '@/components/ui/panel'
import { findAt, useFinder } from '@/components/ui/use-finder'

/** `keep` is what the address says besides the store, which stays: how a list is filtered and sorted. */
type Props = { path: string; keep?: string; every?: string; children: ReactNode }
const find = findAt('/api/stores')

/** Another of one's stores, however many there are: found by typing, in a sheet from below on phones. */
export function StoreMenu({ path, keep, every, children }: Props) {
  const t = useT('stores.change', 'stores.find', 'stores.noneSuch')
  const router = useRouter()
  const dialog = useRef<HTMLDialogElement>(null)
  const finder = useFinder(find)
  const open = () => {
    finder.search('')
    dialog.current?.showModal()
    // On a phone the keyboard would lie over the list; there one types only when the list is not enough.
    if (matchMedia('(pointer: fine)').matches) dialog.current?.querySelector('input')?.focus()
  }
  const go = (storeId: string) => {
    dialog.current?.close()
    const address = new URLSearchParams(keep)
    address.delete('after')
    address.set('store', storeId)
    router.push(`${path}?${address}`)
  }
  return (
    <>
      <button type="button" className="here-menu" aria-haspopup="dialog" onClick={open}>
        <span className="visually-hidden">{t('stores.change')}</span>
        {children}
      </button>
      <Panel dialog={dialog} title={t('stores.change')} onClose={finder.clear}>
        <div className="panel-body">
          {every ? (
            <button type="button" className="button button-line" onClick={() => go('all')}>
              {every}
            </button>
          ) : null}
          <Finder finder={finder} take={({ id }) => go(id)} variant="open" label={t('stores.find')} none={t('stores.noneSuch')} />
        </div>
      </Panel>
    </>
  )
}

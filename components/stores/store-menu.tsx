'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useRef } from 'react'
import { Finder } from '@/components/ui/finder'
import { Panel } from '@/components/ui/panel'
import { findAt, useFinder } from '@/components/ui/use-finder'
import type { StoreMenuLabels } from './store-labels'

/** `keep` is what the address says besides the store, which stays: how a list is filtered and sorted. */
type Props = { path: string; keep?: string; every?: string; labels: StoreMenuLabels; children: ReactNode }
const find = findAt('/api/stores')

/** Another of one's stores, however many there are: found by typing, in a sheet from below on phones. */
export function StoreMenu({ path, keep, every, labels, children }: Props) {
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
        <span className="visually-hidden">{labels.change}</span>
        {children}
      </button>
      <Panel dialog={dialog} title={labels.change} close={labels.close} onClose={finder.clear}>
        <div className="panel-body">
          {every ? (
            <button type="button" className="button button-line" onClick={() => go('all')}>
              {every}
            </button>
          ) : null}
          <Finder finder={finder} take={({ id }) => go(id)} variant="open" labels={{ label: labels.find, none: labels.none }} />
        </div>
      </Panel>
    </>
  )
}

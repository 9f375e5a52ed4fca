'use client'

import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'

type Props = {
  store: { id: string; name: string }
  stores: { id: string; name: string }[]
  label: string
  path: string
  children: ReactNode
}

/** Another of one's stores: the system's own list lies over what one sees. */
export function StoreMenu({ store, stores, label, path, children }: Props) {
  const router = useRouter()
  return (
    <span className="here-menu">
      {children}
      <select aria-label={label} value={store.id} onChange={({ target }) => router.push(`${path}?store=${target.value}`)}>
        {stores.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </span>
  )
}

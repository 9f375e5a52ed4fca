'use client'

import { useRouter } from 'next/navigation'
import { Icon } from '@/components/ui/icon'

type Props = { store: { id: string; name: string }; stores: { id: string; name: string }[]; label: string; path: string }

/** Another of one's stores. */
export function StoreMenu({ store, stores, label, path }: Props) {
  const router = useRouter()
  return (
    <span className="here-menu">
      {store.name}
      <Icon name="chevron-down" />
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

import type { RefObject } from 'react'
import { RemoteChangeList } from '@/components/ui/form/remote-change-list'

type Props = {
  anchor: RefObject<HTMLDivElement | null>
  title: string
  changed: { label: string; value: string; note?: string }[]
}

/** What a colleague saved meanwhile, just above the button that saves (T-16). */
export function RemoteChanges({ anchor, title, changed }: Props) {
  return <div ref={anchor}>{changed.length > 0 ? <RemoteChangeList title={title} changed={changed} /> : null}</div>
}

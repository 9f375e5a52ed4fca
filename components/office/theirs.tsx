import type { RefObject } from 'react'
import { TheirChanges } from '@/components/ui/their-changes'

type Props = {
  place: RefObject<HTMLDivElement | null>
  title: string
  changed: { label: string; value: string; note?: string }[]
}

/** What a colleague saved meanwhile, just above the button that saves (T-16). */
export function Theirs({ place, title, changed }: Props) {
  return <div ref={place}>{changed.length > 0 ? <TheirChanges title={title} changed={changed} /> : null}</div>
}

'use client'

import { useState } from 'react'
import { StorePicks } from '@/components/stores/store-picks'
import type { StorePicksWords } from '@/components/stores/store-words'
import type { Found } from '@/components/ui/use-finder'
import { joined } from './joined-ids'

/** The stores somebody works in beside their own; the form sends their ids joined. */
export function PersonStores({ start, error, say }: { start: Found[]; error?: string; say: StorePicksWords }) {
  const [chosen, setChosen] = useState(start)
  return (
    <>
      <input type="hidden" name="storeIds" value={joined(chosen)} />
      <StorePicks chosen={chosen} choose={setChosen} error={error} say={say} />
    </>
  )
}

'use client'

import { useState } from 'react'
import { joined } from '@/components/admin/catalogue/joined-ids'
import type { StorePicksLabels } from '@/components/stores/store-labels'
import { StorePicks } from '@/components/stores/store-picks'
import type { Found } from '@/components/ui/use-finder'

/** The stores somebody works in beside their own; the form sends their ids joined. */
export function PersonStores({ start, error, labels }: { start: Found[]; error?: string; labels: StorePicksLabels }) {
  const [chosen, setChosen] = useState(start)
  return (
    <>
      <input type="hidden" name="storeIds" value={joined(chosen)} />
      <StorePicks chosen={chosen} choose={setChosen} error={error} labels={labels} />
    </>
  )
}

'use client'

import { useState } from 'react'
import { StorePicks } from '@/components/stores/store-picks'
import type { StorePicksWords } from '@/components/stores/store-words'
import type { Found } from '@/components/ui/use-finder'

type Props = { start: Found[]; count: number; error?: string; everyStore: string; say: StorePicksWords }

/** The stores that get the task: one's only store, some, or every one. */
export function TaskStores({ start, count, error, everyStore, say }: Props) {
  const [chosen, setChosen] = useState(start)
  const [isEvery, setEvery] = useState(false)
  const ids = chosen.map(({ id }) => <input key={id} type="hidden" name="storeIds" value={id} />)
  if (count < 2) return ids
  return (
    <div>
      {isEvery ? null : (
        <>
          {ids}
          <StorePicks chosen={chosen} choose={setChosen} error={error} say={say} />
        </>
      )}
      <label className="check">
        <input type="checkbox" name="everyStore" checked={isEvery} onChange={({ target }) => setEvery(target.checked)} />
        {everyStore}
      </label>
    </div>
  )
}

'use client'

import { useState } from 'react'
import { useT } from '@/components/i18n/use-t'
import { StorePicks } from '@/components/stores/store-picks'
import type { Found } from '@/components/ui/use-finder'

type Props = { start: Found[]; count: number; error?: string }

/** The stores that get the task: one's only store, some, or every one. */
export function TaskStores({ start, count, error }: Props) {
  const t = useT('tasks.new')
  const [chosen, setChosen] = useState(start)
  const [isEvery, setEvery] = useState(false)
  const ids = chosen.map(({ id }) => <input key={id} type="hidden" name="storeIds" value={id} />)
  if (count < 2) return ids
  return (
    <div>
      {isEvery ? null : (
        <>
          {ids}
          <StorePicks
            chosen={chosen}
            choose={setChosen}
            error={error}
            legend={t('tasks.new.stores')}
            hint={t('tasks.new.storesHint')}
          />
        </>
      )}
      <label className="check">
        <input type="checkbox" name="everyStore" checked={isEvery} onChange={({ target }) => setEvery(target.checked)} />
        {t('tasks.new.everyStore', { count })}
      </label>
    </div>
  )
}

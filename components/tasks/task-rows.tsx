'use client'

import { useRouter } from 'next/navigation'
import { type MouseEvent, useState } from 'react'
import { isPlainPress } from '@/components/ui/soft-link'
import type { RowTuple } from '@/lib/tasks/row-tuple'
import { type RowWords, row } from './row'
import { useComplete } from './use-complete'

export type TaskRowsWords = RowWords & { resolved: string; noConnection: string }
type Props = { rows: RowTuple[]; say: TaskRowsWords; isWide?: boolean; isBusy?: boolean; look: () => void }

/** The rows of a list: one component and one handler however many there are. */
export function TaskRows({ rows, say, isWide, isBusy, look }: Props) {
  const router = useRouter()
  const { done, complete } = useComplete(rows, say, look)
  const fresh = useFresh(rows)

  const press = (event: MouseEvent<HTMLUListElement>) => {
    if (!(event.target instanceof Element)) return
    const tick = event.target.closest<HTMLButtonElement>('button[data-id]')
    if (tick?.dataset.id) return void complete(tick.dataset.id, Number(tick.dataset.number), tick)
    const link = event.target.closest<HTMLAnchorElement>('a.row-link')
    if (!link || !isPlainPress(event)) return
    event.preventDefault()
    router.push(link.getAttribute('href') ?? '/tasks')
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the handler is for the links and buttons in the rows, which answer keys by themselves
    <ul className={isWide ? 'rows rows-wide' : 'rows'} onClick={press} aria-busy={isBusy || undefined}>
      {rows.map((tuple) => {
        const isDone = done.has(tuple[0]) || tuple[13] === 'resolved'
        const name = done.has(tuple[0]) ? 'is-going' : fresh.has(tuple[0]) ? 'is-new' : undefined
        return (
          <li key={tuple[0]} className={name}>
            {row(tuple, say, isDone)}
          </li>
        )
      })}
    </ul>
  )
}

/** The ids that were not here a moment ago; they fade in. */
function useFresh(rows: RowTuple[]): ReadonlySet<string> {
  const [seen, setSeen] = useState({ rows, known: new Set(rows.map(([id]) => id)), fresh: new Set<string>() })
  if (seen.rows === rows) return seen.fresh
  const now = {
    rows,
    known: new Set(rows.map(([id]) => id)),
    fresh: new Set(rows.map(([id]) => id).filter((id) => !seen.known.has(id))),
  }
  setSeen(now)
  return now.fresh
}

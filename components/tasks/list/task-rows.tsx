'use client'

import { useRouter } from 'next/navigation'
import { type MouseEvent, type RefObject, useRef, useState } from 'react'
import { useT } from '@/components/i18n/use-t'
import { useWaitingActions } from '@/components/offline/waiting'
import type { Picks } from '@/components/tasks/bulk/use-picks'
import { useCompletionPanel } from '@/components/tasks/completion/use-completion-panel'
import { openSearch } from '@/components/tasks/filters/open-search'
import type { Operation } from '@/components/tasks/operations'
import { isPlainPress } from '@/components/ui/soft-link'
import { useAfterFirstPaint } from '@/components/ui/use-after-first-paint'
import type { BulkAction } from '@/db/vocabulary'
import type { RowTuple } from '@/lib/tasks/queue/row-tuple'
import { row } from './row'
import { type PickedMenu, RowMenu } from './row-menu'
import { useComplete } from './use-complete'
import { useRowKeys } from './use-row-keys'

type Props = {
  rows: RowTuple[]
  picks?: Picks
  pickedMenu?: PickedMenu
  /** What a key, or the menu of a picked row, does to all that are picked (T-8). */
  doToPicked?: RefObject<(action: BulkAction) => void>
  isBusy?: boolean
  refetch: () => void
  leave?: (href: string) => void
}

const actions: Partial<Record<Operation, BulkAction>> = { resolved: 'resolve', dismissed: 'dismiss', removed: 'delete' }

/** What the tallest usual window shows; the others are in the page as tuples and drawn when the browser has taken over. */
const firstRows = 20

/** The rows of a list: one component and one handler however many there are. With `picks` it is the list page's: wide, picked, worked by keys. */
export function TaskRows({ rows, picks, pickedMenu, doToPicked, isBusy, refetch, leave }: Props) {
  const t = useT('tasks.replyWaiting', 'tasks.complete', 'tasks.noCustomer', 'tasks.types', 'tasks.pick', 'tasks.restore')
  const router = useRouter()
  const list = useRef<HTMLUListElement>(null)
  const { done, complete, leave: leaveRow } = useComplete(rows, refetch)
  const waiting = useWaitingActions()
  const fresh = useFresh(rows)
  const drawn = useAfterFirstPaint() ? rows : rows.slice(0, firstRows)

  const { ask, panel } = useCompletionPanel(refetch)
  /** The check mark asks how it ended; where that cannot be asked, as without a connection, it just closes (T-13, H-7). */
  const openCompletion = async (tick: HTMLButtonElement) => {
    const { id } = tick.dataset
    if (!id || tick.disabled) return
    const isAsked = await ask(id, (closed) => (closed ? leaveRow(id, tick) : tick.focus()))
    if (!isAsked) close(tick, 'resolved')
  }
  const close = (element: HTMLElement, operation: Operation) => {
    const tick = element.closest('li')?.querySelector<HTMLButtonElement>('button[data-id]')
    if (tick?.dataset.id && (!tick.disabled || operation === 'removed'))
      void complete(tick.dataset.id, Number(tick.dataset.number), element, operation)
  }
  const rowFocus = (item: HTMLElement) => item.querySelector<HTMLElement>('a.row-link') ?? item
  const idOf = (item: HTMLElement) => item.querySelector<HTMLElement>('[data-pick]')?.dataset.pick ?? ''
  const actOnPicked = (operation: Operation) => {
    const action = actions[operation]
    if (!picks || !action || (picks.ids.size === 0 && !picks.all)) return false
    doToPicked?.current(action)
    return true
  }
  const act = (item: HTMLElement, operation: Operation) => {
    if (picks?.ids.has(idOf(item)) && actOnPicked(operation)) return
    close(rowFocus(item), operation)
  }
  const press = (item: HTMLElement, operation: Operation) => actOnPicked(operation) || close(rowFocus(item), operation)
  const pick = picks && ((item: HTMLElement) => picks.toggle(idOf(item)))
  const picked = (item: HTMLElement) => (picks?.ids.has(idOf(item)) ? (picks.all ? ('all' as const) : picks.ids.size) : null)
  const keys = pick && {
    row: { e: (item: HTMLElement) => press(item, 'resolved'), d: (item: HTMLElement) => press(item, 'dismissed'), x: pick },
    search: openSearch,
  }
  useRowKeys(list, keys ?? null)
  const click = (event: MouseEvent<HTMLUListElement>) => {
    if (!(event.target instanceof Element)) return
    const button = event.target.closest<HTMLButtonElement>('button')
    if (button?.dataset.pick) return picks?.toggle(button.dataset.pick)
    if (button?.dataset.restore) return void complete(button.dataset.restore, Number(button.dataset.number), button, 'restored')
    if (button) return void openCompletion(button)
    const link = event.target.closest<HTMLAnchorElement>('a.row-link')
    if (!link || !isPlainPress(event)) return
    event.preventDefault()
    const href = link.getAttribute('href') ?? '/tasks'
    leave?.(href)
    router.push(href)
  }
  const isDeleted = rows[0]?.[13] === 'deleted'
  const shape = ['rows', isDeleted ? '' : 'rows-menu', picks ? 'rows-wide' : '', picks?.isOn ? 'is-picking' : '']
    .filter(Boolean)
    .join(' ')
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the handler is for the links and buttons in the rows, which answer keys by themselves */}
      <ul ref={list} className={shape} onClick={click} aria-busy={isBusy || undefined}>
        {drawn.map((tuple) => {
          const [id] = tuple
          const isGoing = done.has(id) || waiting.has(id)
          const isDone = isGoing || tuple[13] === 'resolved'
          const isPicked = picks && tuple[13] !== 'deleted' ? picks.ids.has(id) : undefined
          const variant = isGoing ? 'is-going' : fresh.has(id) ? 'is-new' : isPicked ? 'is-picked' : undefined
          return (
            <li key={id} className={variant}>
              {row(tuple, t, isDone, isPicked)}
            </li>
          )
        })}
      </ul>
      {panel}
      <RowMenu
        list={list}
        act={act}
        pick={pick}
        picked={picked}
        pickedMenu={pickedMenu}
        mayDelete={(id) => rows.some((tuple) => tuple[0] === id && tuple[14] === 1)}
      />
    </>
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

'use client'

import { useState } from 'react'
import type { Operation } from '@/components/tasks/operations'
import { useRunOperation } from '@/components/tasks/run-operation'
import { focusHeading } from '@/components/ui/focus-heading'
import type { RowTuple } from '@/lib/tasks/queue/row-tuple'

const none: ReadonlySet<string> = new Set()

/** Resolves, dismisses, deletes or restores from a row: the row answers at once, the toast holds the way back (look-and-feel, Speed). */
export function useComplete(rows: RowTuple[], refetch: () => void) {
  const runOperation = useRunOperation()
  const [done, setDone] = useState(none)
  /** Those whose answer has not come yet: newer rows know nothing of it. */
  const [requested, setRequested] = useState(none)
  const [given, setGiven] = useState(rows)
  if (given !== rows) {
    setGiven(rows)
    setDone(requested)
  }
  const mark = (id: string, isDone: boolean) => setDone((was) => having(was, id, isDone))

  async function complete(id: string, number: number, element: HTMLElement, operation: Operation = 'resolved') {
    if (done.has(id)) return
    mark(id, true)
    setRequested((was) => having(was, id, true))
    focusNext(element)
    const became = await runOperation(operation, { taskId: id, number, after: refetch })
    setRequested((was) => having(was, id, false))
    if (became === 'refused' || became === 'unanswered') mark(id, false)
    if (became === 'done' || became === 'refused') refetch()
  }

  /** The panel closed it: the row leaves, and the focus goes on. */
  function leave(id: string, element: HTMLElement) {
    mark(id, true)
    focusNext(element)
    refetch()
  }

  return { done, complete, leave }
}

const having = (ids: ReadonlySet<string>, id: string, has: boolean) =>
  new Set(has ? [...ids, id] : [...ids].filter((each) => each !== id))

/** The row is about to leave; who works down the list by keyboard goes on with the next, at the same place in it; after the last with the one before, after the only one with the heading. */
function focusNext(element: HTMLElement) {
  if (document.activeElement !== element) return
  const row = element.closest('li')
  const same = element.matches('a') ? 'a.row-link' : element.dataset.restore ? 'button[data-restore]' : 'button[data-id]'
  for (const near of [row?.nextElementSibling, row?.previousElementSibling])
    for (const selector of [same, 'a.row-link']) {
      near?.querySelector<HTMLElement>(selector)?.focus()
      if (document.activeElement !== element) return
    }
  focusHeading()
}

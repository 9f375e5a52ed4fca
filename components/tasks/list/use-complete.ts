'use client'

import { useState } from 'react'
import { keptForLater } from '@/components/offline/waiting'
import { focusHeading } from '@/components/ui/focus-heading'
import { useToast } from '@/components/ui/toast'
import { deleteTaskAction, dismissTaskAction, resolveTaskAction, restoreTaskAction } from '@/lib/tasks/actions'
import type { RowTuple } from '@/lib/tasks/queue/row-tuple'

const none: ReadonlySet<string> = new Set()
const doors = {
  resolved: resolveTaskAction,
  dismissed: dismissTaskAction,
  restored: restoreTaskAction,
  removed: deleteTaskAction,
}
export type Operation = keyof typeof doors
const kinds = { resolved: 'resolve', dismissed: 'dismiss' } as const
export type CompleteLabels = Record<Operation | 'noConnection' | 'kept', string>

/** Resolves, dismisses, deletes or restores from a row: the row answers at once, the toast holds the way back (look-and-feel, Speed). */
export function useComplete(rows: RowTuple[], labels: CompleteLabels, refetch: () => void) {
  const toast = useToast()
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
    const result = await doors[operation]({ taskId: id }).catch(() => null)
    setRequested((was) => having(was, id, false))
    const text = labels[operation].replace('{number}', String(number))
    const isClosing = operation === 'resolved' || operation === 'dismissed'
    if (!result && isClosing && (await keptForLater({ kind: kinds[operation], taskId: id, number, text: '' })))
      return toast({ text: labels.kept.replace('{number}', String(number)) })
    if (result?.ok)
      toast(operation === 'restored' ? { text } : { text, undo: id, of: isClosing ? 'closing' : 'deleting', after: refetch })
    else {
      mark(id, false)
      toast({ text: `#${number}: ${result?.message ?? labels.noConnection}`, isFailure: true })
    }
    refetch()
  }

  return { done, complete }
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

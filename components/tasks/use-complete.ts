'use client'

import { useState } from 'react'
import { useToast } from '@/components/ui/toast'
import { resolve } from '@/lib/tasks/actions'
import type { RowTuple } from '@/lib/tasks/row-tuple'

const none: ReadonlySet<string> = new Set()

/** Resolves at a press of the tick: the row answers at once, the toast holds the way back (look-and-feel, Speed). */
export function useComplete(rows: RowTuple[], say: { resolved: string; noConnection: string }, look: () => void) {
  const toast = useToast()
  const [done, setDone] = useState(none)
  const [given, setGiven] = useState(rows)
  if (given !== rows) {
    setGiven(rows)
    setDone(none)
  }
  const mark = (id: string, isDone: boolean) =>
    setDone((was) => new Set(isDone ? [...was, id] : [...was].filter((each) => each !== id)))

  async function complete(id: string, number: number, tick: HTMLElement) {
    if (done.has(id)) return
    mark(id, true)
    focusNext(tick)
    const result = await resolve({ taskId: id }).catch(() => null)
    if (result?.ok) toast({ words: say.resolved.replace('{number}', String(number)), undo: id, after: look })
    else {
      mark(id, false)
      toast({ words: result?.message ?? say.noConnection })
    }
    look()
  }

  return { done, complete }
}

/** The row is about to leave; who works down the list by keyboard goes on with the next. */
function focusNext(tick: HTMLElement) {
  if (document.activeElement !== tick) return
  const next = tick.closest('li')?.nextElementSibling?.querySelector<HTMLElement>('button[data-id]')
  next?.focus()
}

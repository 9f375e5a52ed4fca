'use client'

import { useState } from 'react'
import { keptForLater } from '@/components/offline/waiting'
import { focusHeading } from '@/components/ui/focus-heading'
import { useToast } from '@/components/ui/toast'
import { dismiss, remove, resolve, restore } from '@/lib/tasks/actions'
import type { RowTuple } from '@/lib/tasks/row-tuple'

const none: ReadonlySet<string> = new Set()
const doors = { resolved: resolve, dismissed: dismiss, restored: restore, removed: remove }
export type Deed = keyof typeof doors
const kinds = { resolved: 'resolve', dismissed: 'dismiss' } as const
export type CompleteWords = Record<Deed | 'noConnection' | 'kept', string>

/** Resolves, dismisses, deletes or restores from a row: the row answers at once, the toast holds the way back (look-and-feel, Speed). */
export function useComplete(rows: RowTuple[], say: CompleteWords, look: () => void) {
  const toast = useToast()
  const [done, setDone] = useState(none)
  /** Those whose answer has not come yet: newer rows know nothing of it. */
  const [asked, setAsked] = useState(none)
  const [given, setGiven] = useState(rows)
  if (given !== rows) {
    setGiven(rows)
    setDone(asked)
  }
  const mark = (id: string, isDone: boolean) => setDone((was) => having(was, id, isDone))

  async function complete(id: string, number: number, element: HTMLElement, deed: Deed = 'resolved') {
    if (done.has(id)) return
    mark(id, true)
    setAsked((was) => having(was, id, true))
    focusNext(element)
    const result = await doors[deed]({ taskId: id }).catch(() => null)
    setAsked((was) => having(was, id, false))
    const words = say[deed].replace('{number}', String(number))
    const isClosing = deed === 'resolved' || deed === 'dismissed'
    if (!result && isClosing && (await keptForLater({ kind: kinds[deed], taskId: id, number, words: '' })))
      return toast({ words: say.kept.replace('{number}', String(number)) })
    if (result?.ok)
      toast(deed === 'restored' ? { words } : { words, undo: id, of: isClosing ? 'closing' : 'deleting', after: look })
    else {
      mark(id, false)
      toast({ words: `#${number}: ${result?.message ?? say.noConnection}`, isFailure: true })
    }
    look()
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
    for (const place of [same, 'a.row-link']) {
      near?.querySelector<HTMLElement>(place)?.focus()
      if (document.activeElement !== element) return
    }
  focusHeading()
}

'use client'

import { useSyncExternalStore } from 'react'

/** One sentence at the foot of the screen; `undo` is the task whose closing, or deleting, it can take back. */
type Result = { ok: true; value: { number: number } } | { ok: false; message: string }
export type Toast = {
  words: string
  undo?: string
  of?: 'closing' | 'deleting'
  after?: () => void
  /** Another way back than those two, and what is said when it was taken. */
  back?: { take: () => Promise<Result>; words: string }
}
export type ShownToast = Toast & { turn: number }

let shown: ShownToast | null = null
let turn = 0
const listeners = new Set<() => void>()

export function showToast(toast: Toast | null) {
  turn += 1
  shown = toast && { ...toast, turn }
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useShownToast = () =>
  useSyncExternalStore(
    subscribe,
    () => shown,
    () => null,
  )

/** Says something; the last one said is the one shown. */
export const useToast = () => showToast

'use client'

import { useSyncExternalStore } from 'react'
import type { Result } from '@/lib/result'

/** One sentence at the foot of the screen; `undo` is the task whose closing, or deleting, it can take back. */
export type Toast = {
  text: string
  undo?: string
  of?: 'closing' | 'deleting'
  after?: () => void
  /** Another way back than those two, and what is said when it was taken. */
  back?: { take: () => Promise<Result<{ number: number }>>; text: string }
  /** What did not succeed stays to be read beside what did a moment later. */
  isFailure?: boolean
}
export type ShownToast = Toast & { turn: number; at: number }

/** How long a toast is shown and its way back open, in milliseconds. */
export const shownMs = 10_000

let shown: ShownToast | null = null
/** What was shown before with a way back that is still open, the latest last. */
let earlier: ShownToast[] = []
let turn = 0
const listeners = new Set<() => void>()
const isOpen = ({ at }: ShownToast) => Date.now() - at < shownMs

/** Shows a toast instead of the present one, or none. The way back of what was shown before stays open for its time. */
export function showToast(toast: Toast | null) {
  if (toast && shown?.undo) earlier = [...earlier.filter(isOpen), shown]
  const failed = toast && !toast.isFailure && shown?.isFailure && isOpen(shown) ? shown : null
  replaceToast(toast && failed ? { ...toast, text: `${failed.text} ${toast.text}`, isFailure: true } : toast)
}

/** Shows a toast about the present one, whose way back was taken: with it the way back of the one before, if that is open still. */
export function replaceToast(toast: Toast | null) {
  turn += 1
  shown = toast && { ...toast, turn, at: Date.now() }
  for (const listener of listeners) listener()
}

/** The latest earlier toast whose way back is open; it is not offered twice. */
export function takeEarlier(): ShownToast | null {
  earlier = earlier.filter(isOpen)
  return earlier.pop() ?? null
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

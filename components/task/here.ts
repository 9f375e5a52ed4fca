'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { afterPress } from '@/components/live/after-press'
import { useLive } from '@/components/live/use-live'
import type { WhoIsHere } from '@/lib/messaging/drafts/who-is-here'

const beatMs = 10_000
const writingMs = 8000
const nobody: WhoIsHere = { people: [], draft: null }

let here = nobody
let task = ''
let wroteAt = 0
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Who else is at this task, and whose message is begun; kept by `useHere`, read wherever it is shown. */
export const useWhoIsHere = () =>
  useSyncExternalStore(
    subscribe,
    () => here,
    () => nobody,
  )

const isWriting = () => Date.now() - wroteAt < writingMs

/** Says that one writes, at the first key and from time to time. */
export function noteWriting() {
  const was = isWriting()
  wroteAt = Date.now()
  if (!was) void announce('writing')
}

/** What was written left: nobody waits for it any more. */
export function noteSent() {
  wroteAt = 0
  void announce('looking')
}

/** Looks again who is here; returns what is known then. */
export async function refetchPresence(): Promise<WhoIsHere> {
  return (await tell(fetch(`/api/tasks/${task}/presence`))) ?? here
}

function announce(is: 'looking' | 'writing' | 'gone') {
  const body = JSON.stringify({ is })
  const sending = fetch(`/api/tasks/${task}/presence`, { method: 'POST', body, keepalive: is === 'gone' })
  return is === 'gone' ? sending.catch(() => undefined) : tell(sending)
}

async function tell(params: Promise<Response>): Promise<WhoIsHere | undefined> {
  const at = task
  const response = await params.catch(() => null)
  if (!response?.ok || at !== task) return undefined
  const told: WhoIsHere = await response.json()
  afterPress(() => {
    if (at !== task) return
    here = told
    for (const listener of listeners) listener()
  })
  return told
}

/** Keeps saying, while the tab is seen, that one looks at this task; for the one place on the screen that shows who else does (G-17). */
export function useHere(taskId: string) {
  useLive([`presence:${taskId}`], () => void refetchPresence())
  useEffect(() => {
    task = taskId
    here = nobody
    const beat = () => (document.hidden ? undefined : void announce(isWriting() ? 'writing' : 'looking'))
    const come = () => (document.hidden ? void announce('gone') : beat())
    const leave = () => void announce('gone')
    beat()
    const timer = setInterval(beat, beatMs)
    document.addEventListener('visibilitychange', come)
    window.addEventListener('pagehide', leave)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', come)
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [taskId])
}

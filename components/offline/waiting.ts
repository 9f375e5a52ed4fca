'use client'

import { useSyncExternalStore } from 'react'
import { checkConnection } from './connection'

/** What was done without a connection: kept by the browser under a key, settled once when there is one (H-7, H-5). */
export type Waiting = {
  key: string
  who: string
  kind: 'resolve' | 'dismiss' | 'comment'
  taskId: string
  number: number
  text: string
  /** Colleagues a note names. */
  mentions?: string[]
}

const storageKey = 'storehand.waiting'
const none: Waiting[] = []
const listeners = new Set<() => void>()
let known: { text?: string | null; items: Waiting[] } = { text: null, items: none }

/** What was kept before a note's text was called so, it was kept as words. */
const asText = ({ words, ...item }: Waiting & { words?: string }): Waiting => ({ ...item, text: item.text ?? words ?? '' })

function read(): Waiting[] {
  const text = localStorage.getItem(storageKey)
  if (text !== known.text) known = { text, items: text ? JSON.parse(text).map(asText) : none }
  return known.items
}

function write(items: Waiting[]) {
  localStorage.setItem(storageKey, JSON.stringify(items))
  for (const listener of listeners) listener()
}

let me = ''
/** Whose actions are kept from now on; what showed none of theirs looks again. */
export const setWho = (who: string) => {
  me = who
  known = { items: none }
  for (const listener of listeners) listener()
}

/** Keeps an action that failed for later when there is no connection, under the key it was tried with; false when there is one and the action failed otherwise. */
export async function keptForLater({ key = crypto.randomUUID(), ...item }: Omit<Waiting, 'key' | 'who'> & { key?: string }) {
  if (!me || (await checkConnection())) return false
  const isThere = read().some(({ kind, taskId }) => kind !== 'comment' && kind === item.kind && taskId === item.taskId)
  if (!isThere) write([...read(), { ...item, who: me, key }])
  return true
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

/** Everything that waits, of whoever is at this device. */
export const useWaiting = () => useSyncExternalStore(subscribe, read, () => none)

/** The notes on a task that wait, of the person who is here. */
export const useWaitingNotes = (taskId: string) =>
  useWaiting().filter((item) => item.kind === 'comment' && item.taskId === taskId && item.who === me)

/** The tasks of which it waits that one closes them. */
export const useWaitingActions = (): ReadonlySet<string> =>
  new Set(useWaiting().flatMap(({ kind, taskId, who }) => (kind !== 'comment' && who === me ? [taskId] : [])))

/** Settles one's own, oldest first, one tab at a time; what the network takes is gone from here, whatever the answer. */
export async function settle(who: string, send: (item: Waiting) => Promise<void>) {
  await navigator.locks.request(storageKey, async () => {
    for (const item of read().filter((each) => each.who === who)) {
      await send(item)
      write(read().filter(({ key }) => key !== item.key))
    }
  })
}

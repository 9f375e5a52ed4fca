'use client'

import { useSearchParams } from 'next/navigation'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useLive } from '@/components/live/use-live'
import { tellReplies } from '@/components/shell/reply-dot'
import { keepList, keepRows } from '@/components/ui/last-list'
import type { QueuePage } from '@/lib/tasks/queue/queue-page'

const seen = new Set<string>()

type Input = { page: QueuePage; madeAt: string; query: string }

/** The rows of an address as JSON; null when they did not come. */
export async function fetchRows(query: string, more: Record<string, string> = {}): Promise<QueuePage | null> {
  const address = new URLSearchParams(query)
  for (const [name, value] of Object.entries(more)) address.set(name, value)
  const response = await fetch(`/api/tasks/rows?${address}`).catch(() => null)
  if (response?.status === 401) window.location.assign('/sign-in')
  return response?.ok ? response.json() : null
}

/** The list an address asks for. The address is the only filter there is; rows come as JSON, the page is not rendered again. */
export function useTaskList(input: Input, storeId: string) {
  const query = useSearchParams().toString()
  const [shown, setShown] = useState(input)
  const [isBusy, setBusy] = useState(false)
  const [isFailed, setFailed] = useState(false)
  const turn = useRef(0)
  /** How many rows there are to be: as many as were there, whatever comes in between. */
  const wanted = useRef(0)
  if (shown.madeAt !== input.madeAt) setShown(input)
  const { page } = shown

  async function load(more: Record<string, string> = {}, join = (next: QueuePage) => next) {
    turn.current += 1
    const mine = turn.current
    const next = await fetchRows(query, more)
    if (mine !== turn.current) return
    setBusy(false)
    setFailed(!next)
    if (!next) wanted.current = 0
    if (!next) return
    const joined = join(next)
    wanted.current = joined.rows.length
    setShown((was) => ({ ...was, page: joined, query }))
    tellReplies({ storeId, replies: next.counts.replies, label: next.waiting })
  }
  const refetch = () => load({ limit: String(Math.max(50, page.rows.length, wanted.current)) })
  const loadRows = (rows: number) => {
    wanted.current = rows
    setBusy(true)
    return refetch()
  }
  const loadMore = async () => {
    if (wanted.current > page.rows.length) return
    setBusy(true)
    return load({ after: page.next }, (next) => ({ ...next, rows: [...page.rows, ...next.rows] }))
  }
  const go = (next: string) => window.history.pushState(null, '', next ? `/tasks?${next}` : '/tasks')

  // The address changes by our own chips and by the browser's back; a page that comes back from the router's memory is old.
  const follow = useEffectEvent(() => {
    keepList(storeId, query)
    const isOld = seen.has(input.madeAt)
    seen.add(input.madeAt)
    const isOther = query !== shown.query
    if (!isOther && !isOld && page.rows.length >= wanted.current) return
    if (isOther) wanted.current = 0
    setBusy(isOther)
    void (isOther ? load() : refetch())
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is followed is the address
  useEffect(() => follow(), [query, input.madeAt])
  useEffect(() => keepRows(page.rows.map(([id]) => id)), [page.rows])
  const isOwn = page.kind !== 'group'
  useLive(
    [
      storeId === 'all' ? 'store:*' : `store:${storeId}`,
      ...(isOwn ? ['own:*', 'person:*'] : []),
      ...page.rows.map(([id]) => `presence:${id}`),
    ],
    () => void refetch(),
  )

  /** What the address asks for did not come, and what is there is another list. */
  const isMissing = isFailed && query !== shown.query
  return { page, query, go, isBusy, isFailed, isMissing, refetch, loadRows, loadMore }
}

/** The address with one thing said differently; what is plain is not said, and a page's place is forgotten. */
export function withFilter(query: string, changes: Record<string, string>): string {
  const address = new URLSearchParams(query)
  address.delete('after')
  for (const [name, value] of Object.entries(changes)) {
    if (value) address.set(name, value)
    else address.delete(name)
  }
  return address.toString()
}

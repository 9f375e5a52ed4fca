'use client'

import { useSearchParams } from 'next/navigation'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { CustomerPage } from './read-customer-page'

const waitMs = 200

async function fetchPage(query: string, after = ''): Promise<CustomerPage | null> {
  const address = new URLSearchParams(query)
  if (after) address.set('after', after)
  const response = await fetch(`/api/customers/rows?${address}`).catch(() => null)
  if (response?.status === 401) window.location.assign('/sign-in')
  return response?.ok ? response.json() : null
}

/** The list its address asks for; the address is the only filter there is. Rows come as JSON, and the last word wins. */
export function useCustomerList(input: { page: CustomerPage; query: string }) {
  const address = useSearchParams()
  const query = address.toString()
  const whose = address.get('whose') ?? 'all'
  const [shown, setShown] = useState(input)
  const [typed, setTyped] = useState(address.get('q') ?? '')
  const [isBusy, setBusy] = useState(false)
  const [isFailed, setFailed] = useState(false)
  const turn = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  async function load(after = '') {
    turn.current += 1
    const mine = turn.current
    setBusy(true)
    const next = await fetchPage(query, after)
    if (mine !== turn.current) return
    setBusy(false)
    setFailed(!next)
    if (next) setShown((was) => ({ page: after ? { ...next, rows: [...was.page.rows, ...next.rows] } : next, query }))
  }
  const go = (q: string, book: string) => window.history.replaceState(null, '', addressOf(q, book))
  const search = (q: string) => {
    setTyped(q)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => go(q, whose), q ? waitMs : 0)
  }
  const choose = (book: string) => go(typed, book)
  const showAll = () => {
    setTyped('')
    go('', 'all')
  }
  const follow = useEffectEvent(() => {
    if (query !== shown.query) void load()
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is followed is the address
  useEffect(() => follow(), [query])
  useEffect(() => () => clearTimeout(timer.current), [])
  const { page } = shown
  return { page, typed, whose, isBusy, isFailed, search, choose, showAll, again: () => load(), more: () => load(page.next) }
}

function addressOf(q: string, whose: string): string {
  const address = new URLSearchParams()
  if (q.trim()) address.set('q', q.trim())
  if (whose !== 'all') address.set('whose', whose)
  return address.size > 0 ? `/customers?${address}` : '/customers'
}

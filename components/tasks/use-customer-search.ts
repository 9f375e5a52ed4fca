'use client'

import { useRef, useState } from 'react'

export type FoundCustomer = { id: string; name: string; city: string }
const waitMs = 150

/** Looks for customers while somebody types; the answer to the last letters wins. */
export function useCustomerSearch() {
  const [words, setWords] = useState('')
  const [found, setFound] = useState<FoundCustomer[]>([])
  const [isEmpty, setEmpty] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const turn = useRef(0)

  const show = (customers: FoundCustomer[], isNone = false) => {
    setFound(customers)
    setEmpty(isNone)
  }
  const ask = async (asked: string) => {
    turn.current += 1
    const mine = turn.current
    const answer = await fetch(`/api/customers?q=${encodeURIComponent(asked)}`).catch(() => null)
    const customers: FoundCustomer[] = answer?.ok ? await answer.json() : []
    if (mine === turn.current) show(customers, customers.length === 0)
  }
  const search = (typed: string) => {
    setWords(typed)
    clearTimeout(timer.current)
    if (typed.trim().length < 2) {
      turn.current += 1
      return show([])
    }
    timer.current = setTimeout(() => void ask(typed.trim()), waitMs)
  }
  const clear = () => {
    clearTimeout(timer.current)
    turn.current += 1
    setWords('')
    show([])
  }
  return { words, found, isEmpty, search, clear }
}

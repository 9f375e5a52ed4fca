'use client'

import { useRef, useState } from 'react'

/**
 * `picture` is the token of a small picture, null where there is none and the `icon` stands for it; lists without pictures leave it out.
 * `isOff`: it is there, but cannot be taken; `more` says why.
 */
export type Found = { id: string; name: string; more?: string; picture?: string | null; icon?: string; isOff?: boolean }
export type Find = (text: string) => Promise<Found[]>
const waitMs = 150

/** Asks while somebody types, from `least` messages on; the answer to the last messages wins. */
export function useFinder(find: Find, least = 0) {
  const [text, setText] = useState('')
  const [found, setFound] = useState<Found[]>([])
  const [isEmpty, setEmpty] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const turn = useRef(0)

  const show = (next: Found[], isNone = false) => {
    setFound(next)
    setEmpty(isNone)
  }
  const ask = async (params: string) => {
    turn.current += 1
    const mine = turn.current
    const found = await find(params).catch(() => [])
    if (mine === turn.current) show(found, found.length === 0)
  }
  const search = (typed: string) => {
    setText(typed)
    clearTimeout(timer.current)
    if (typed.trim().length < least) {
      turn.current += 1
      return show([])
    }
    timer.current = setTimeout(() => void ask(typed.trim()), typed ? waitMs : 0)
  }
  const clear = () => {
    clearTimeout(timer.current)
    turn.current += 1
    setText('')
    show([])
  }
  return { text, found, isEmpty, search, clear }
}

/** What a route of ours finds for the words. */
export const findAt =
  (route: string): Find =>
  async (text) => {
    const response = await fetch(`${route}${route.includes('?') ? '&' : '?'}q=${encodeURIComponent(text)}`)
    return response.ok ? response.json() : []
  }

const max = 30
const fold = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll('ł', 'l')
    .replaceAll('_', ' ')
    .toLocaleLowerCase()

/** How well a name fits the words: it begins with them, a word of it does, they are in it; null when it does not fit. */
function rankOf({ id, name }: Found, params: string): number | null {
  const whole = fold(name)
  if (whole.startsWith(params)) return 0
  if (whole.split(/[ /-]/).some((part) => part.startsWith(params)) || fold(id) === params) return 1
  return fold(`${whole} ${id}`).includes(params) ? 2 : null
}

/** What a short list holds for the words, the best fit first; `tell` adds what is worth saying of each. */
export const findIn =
  (list: Found[], tell = (one: Found) => one): Find =>
  async (text) => {
    const requested = fold(text)
    const fitting = [0, 1, 2].flatMap((rank) => list.filter((one) => rankOf(one, requested) === rank))
    return fitting.slice(0, max).map(tell)
  }

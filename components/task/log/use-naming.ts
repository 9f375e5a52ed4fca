import { type KeyboardEvent, type RefObject, useRef, useState } from 'react'

type Colleague = { id: string; name: string }
const namedBefore = /(?<![\p{L}\p{N}._-])@([^@\s]{1,30})$/u

/** Who could be meant by the @ that ends where one types, at the end of the words or amid them. */
export function useNaming(field: RefObject<HTMLInputElement | null>, write: (text: string) => void) {
  const [found, setFound] = useState<Colleague[]>([])
  const [at, setAt] = useState(0)
  const [named, setNamed] = useState<Colleague[]>([])
  const turn = useRef(0)
  const stop = () => {
    turn.current += 1
    setFound([])
  }
  const parts = () => {
    const { value = '', selectionStart } = field.current ?? {}
    const caret = selectionStart ?? value.length
    return { before: value.slice(0, caret), after: value.slice(caret) }
  }
  const search = async () => {
    const part = namedBefore.exec(parts().before)?.[1]
    turn.current += 1
    const mine = turn.current
    if (!part) return stop()
    const response = await fetch(`/api/colleagues?q=${encodeURIComponent(part)}`).catch(() => null)
    const next: Colleague[] = response?.ok ? await response.json() : []
    if (mine !== turn.current) return
    setAt(0)
    setFound(next)
  }
  const take = (colleague: Colleague) => {
    const { before, after } = parts()
    const head = before.replace(namedBefore, () => `@${colleague.name} `)
    write(head + after.replace(/^ /, ''))
    setNamed([...named, colleague])
    stop()
    requestAnimationFrame(() => field.current?.setSelectionRange(head.length, head.length))
  }
  const press = (event: KeyboardEvent) => {
    const one = found[at]
    if (!one) return
    if (event.key === 'ArrowDown') setAt((at + 1) % found.length)
    else if (event.key === 'ArrowUp') setAt((at + found.length - 1) % found.length)
    else if (event.key === 'Enter' || event.key === 'Tab') take(one)
    else if (event.key === 'Escape') stop()
    else return
    event.preventDefault()
  }
  return { found, at, named, search, take, press, stop }
}

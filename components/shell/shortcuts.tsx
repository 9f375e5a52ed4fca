import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent } from 'react'
import { isTyping } from '@/components/ui/is-typing'

/** Single keys anywhere on the floor: c adds a task. */
export function Shortcuts() {
  const router = useRouter()
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'c' || isTyping(event)) return
    event.preventDefault()
    const store = new URLSearchParams(location.search).get('store')
    router.push(store ? `/tasks/new?store=${store}` : '/tasks/new')
  })
  useEffect(() => {
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return null
}

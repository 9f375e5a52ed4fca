import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent } from 'react'
import { isTyping } from '@/components/ui/is-typing'
import { mayLeave } from '@/components/ui/may-leave'

/** Single keys anywhere on the floor: c adds a task, for the store or about the customer one looks at (T-10). */
export function Shortcuts() {
  const router = useRouter()
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'c' || isTyping(event)) return
    event.preventDefault()
    if (!mayLeave()) return
    const [, customer] = /^\/customers\/([0-9a-f-]{36})/.exec(location.pathname) ?? []
    const store = new URLSearchParams(location.search).get('store')
    router.push(customer ? `/tasks/new?customer=${customer}` : store ? `/tasks/new?store=${store}` : '/tasks/new')
  })
  useEffect(() => {
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return null
}

import { useRouter } from 'next/navigation'
import { mayLeave } from '@/components/ui/form/may-leave'
import { isTyping } from '@/components/ui/is-typing'
import { useSingleKey } from '@/components/ui/use-single-key'

/** Single keys on any page of a store: c adds a task, for the store or about the customer one looks at (T-10). */
export function Shortcuts() {
  const router = useRouter()
  useSingleKey((event) => {
    if (event.key !== 'c' || isTyping(event)) return
    event.preventDefault()
    if (!mayLeave()) return
    const [, customer] = /^\/customers\/([0-9a-f-]{36})/.exec(location.pathname) ?? []
    const store = new URLSearchParams(location.search).get('store')
    router.push(customer ? `/tasks/new?customer=${customer}` : store ? `/tasks/new?store=${store}` : '/tasks/new')
  })
  return null
}

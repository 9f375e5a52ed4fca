'use client'

import { useRouter } from 'next/navigation'
import { useIdleMark } from '@/components/live/use-idle-mark'
import { OfflineBar } from '@/components/offline/offline-bar'
import { ShownToast } from '@/components/tasks/list/shown-toast'
import { mayLeave } from '@/components/ui/form/may-leave'
import { isTyping } from '@/components/ui/is-typing'
import { useSingleKey } from '@/components/ui/use-single-key'

/** What every page of a store has besides its own: the connection's state, single keys, and what was just done. */
export function StoreFooter({ me }: { me: string }) {
  useIdleMark()
  return (
    <>
      <OfflineBar me={me} />
      <Shortcuts />
      <ShownToast />
    </>
  )
}

/** Single keys on any page of a store: c adds a task, for the store or about the customer one looks at (T-10). */
function Shortcuts() {
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

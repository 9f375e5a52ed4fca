import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { actions } from '@/components/call-actions'
import { useT } from '@/components/i18n/use-t'
import { operations } from '@/components/tasks/operations'
import { Icon } from '@/components/ui/icon'
import { showToast } from '@/components/ui/toast'
import { checkConnection, isConnected, useConnection } from './connection'
import { saveKeptMessages } from './kept-messages'
import { keepNote } from './use-kept-note'
import { useOnline } from './use-online'
import { settle, setWho, useWaiting, type Waiting } from './waiting'

const [againMs, longestMs] = [2000, 60_000]

/** Says that there is no connection and what waits; settles it when there is one, with words where a colleague was first (H-7). */
export function OfflineBar({ me }: { me: string }) {
  const t = useT('offline')
  const router = useRouter()
  const isOnline = useConnection()
  const again = useRef<{ ms: number; timer?: ReturnType<typeof setTimeout> }>({ ms: againMs })
  const mine = useWaiting().filter(({ who }) => who === me)

  const settleMine = async (): Promise<boolean> => {
    const refused: string[] = []
    let count = 0
    const isAnswered = await settle(me, async (item) => {
      const result = await sendOne(item)
      count += 1
      if (result.ok) return
      refused.push(`#${item.number}: ${result.message}`)
      if (item.kind === 'comment') keepNote(me, item.taskId, item.text)
    }).then(
      () => true,
      () => false,
    )
    if (count === 0) return isAnswered
    showToast({ text: refused.length > 0 ? refused.join(' ') : t('offline.settled', { count: count }) })
    router.refresh()
    return isAnswered
  }
  const send = async () => {
    if (!isConnected()) return
    const answered = await Promise.all([saveKeptMessages(me), settleMine()])
    clearTimeout(again.current.timer)
    if (!answered.includes(false)) again.current.ms = againMs
    // Gone and back before anybody could notice, or a server that fails: tried again, less and less often.
    else if (await checkConnection()) {
      again.current.timer = setTimeout(() => void send(), again.current.ms)
      again.current.ms = Math.min(again.current.ms * 2, longestMs)
    }
  }
  useEffect(() => setWho(me), [me])
  useOnline(() => void send())
  useEffect(() => void keepPages().catch(() => null), [])

  if (isOnline && mine.length === 0) return null
  return (
    <p className="offline" role="status">
      <Icon name="wifi-off" size="s" />
      {isOnline ? '' : t('offline.none')} {mine.length > 0 ? t('offline.waiting', { count: mine.length }) : ''}
    </p>
  )
}

const sendOne = ({ kind, taskId, text, key, mentions }: Waiting) =>
  kind === 'comment'
    ? actions.commentOnTaskAction({ taskId, text, key, mentions })
    : operations[kind === 'resolve' ? 'resolved' : 'dismissed'].action({ taskId })

/**
 * Puts the service worker in charge and tells it which page is open, so that it can be read without a connection (H-7). The worker cannot
 * find out by itself: while it takes over, a page on its way here is not yet one of its windows. It answers when it gave a page it had kept.
 */
async function keepPages() {
  if (!navigator.serviceWorker) return
  navigator.serviceWorker.onmessage = ({ data }) => {
    if (data === 'kept') void checkConnection()
  }
  await navigator.serviceWorker.register('/sw.js')
  const { active } = await navigator.serviceWorker.ready
  active?.postMessage({ open: location.pathname + location.search })
}

import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { type Counts, sayCount } from '@/components/ui/counts'
import { Icon } from '@/components/ui/icon'
import { showToast } from '@/components/ui/toast'
import { comment, dismiss, resolve } from '@/lib/tasks/actions'
import { checkConnection, isConnected, useConnection } from './connection'
import { keepPages } from './keep-pages'
import { saveKeptLetters } from './kept-letters'
import { keepNote } from './use-kept-note'
import { useOnline } from './use-online'
import { settle, setWho, useWaiting, type Waiting } from './waiting'

export type OfflineWords = { offline: string; waiting: Counts; settled: Counts }
type Props = { me: string; say: OfflineWords }
const doors = { resolve, dismiss }
const [againMs, longestMs] = [2000, 60_000]

/** Says that there is no connection and what waits; settles it when there is one, with words where a colleague was first (H-7). */
export function OfflineBar({ me, say }: Props) {
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
      if (item.kind === 'comment') keepNote(me, item.taskId, item.words)
    }).then(
      () => true,
      () => false,
    )
    if (count === 0) return isAnswered
    showToast({ words: refused.length > 0 ? refused.join(' ') : sayCount(say.settled, count) })
    router.refresh()
    return isAnswered
  }
  const send = async () => {
    if (!isConnected()) return
    const answered = await Promise.all([saveKeptLetters(me), settleMine()])
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
      {isOnline ? '' : say.offline} {mine.length > 0 ? sayCount(say.waiting, mine.length) : ''}
    </p>
  )
}

const sendOne = ({ kind, taskId, words, key, mentions }: Waiting) =>
  kind === 'comment' ? comment({ taskId, words, key, mentions }) : doors[kind]({ taskId })

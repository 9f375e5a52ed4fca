import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { type Counts, sayCount } from '@/components/ui/counts'
import { Icon } from '@/components/ui/icon'
import { showToast } from '@/components/ui/toast'
import { comment, dismiss, resolve } from '@/lib/tasks/actions'
import { isConnected, useConnection } from './connection'
import { keepPages } from './keep-pages'
import { saveKeptLetters } from './kept-letters'
import { keepNote } from './use-kept-note'
import { useOnline } from './use-online'
import { settle, setWho, useWaiting, type Waiting } from './waiting'

export type OfflineWords = { offline: string; waiting: Counts; settled: Counts }
type Props = { me: string; say: OfflineWords }
const doors = { resolve, dismiss }

/** Says that there is no connection and what waits; settles it when there is one, with words where a colleague was first (H-7). */
export function OfflineBar({ me, say }: Props) {
  const router = useRouter()
  const isOnline = useConnection()
  const mine = useWaiting().filter(({ who }) => who === me)

  const send = async () => {
    if (!isConnected()) return
    void saveKeptLetters(me)
    if (mine.length === 0) return
    const refused: string[] = []
    const count = mine.length
    await settle(me, async (item) => {
      const result = await sendOne(item)
      if (result.ok) return
      refused.push(`#${item.number}: ${result.message}`)
      if (item.kind === 'comment') keepNote(me, item.taskId, item.words)
    }).catch(() => null)
    showToast({ words: refused.length > 0 ? refused.join(' ') : sayCount(say.settled, count) })
    router.refresh()
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

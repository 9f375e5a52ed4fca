import { useEffect, useRef, useState } from 'react'
import { actions } from '@/components/call-actions'
import { useT } from '@/components/i18n/use-t'
import { forgetRun, keepRun, keptRun } from './kept-run'

/** `isNew`: begun by a press just now, not found when the page was opened. */
type Run = { id: string; isNew: boolean; isOver: boolean }

/** The one run there is at a time: begun by one press under one key, found again when the page was left (T-8, Q-C7). */
export function useBulk() {
  const t = useT('common.noConnection')
  const [run, setRun] = useState<Run | null>(null)
  const isStarting = useRef(false)
  /** What was asked for last and is not answered yet: asked again, it goes under the same key. */
  const requested = useRef({ what: '', key: '' })

  useEffect(() => {
    const id = keptRun()
    if (id) setRun({ id, isNew: false, isOver: false })
  }, [])

  /** Null where another press was first. */
  const start = async (sent: object) => {
    if (isStarting.current) return null
    isStarting.current = true
    const what = JSON.stringify(sent)
    if (requested.current.what !== what) requested.current = { what, key: crypto.randomUUID() }
    const result = await actions.startBulkAction({ ...sent, key: requested.current.key }).catch(() => null)
    isStarting.current = false
    if (!result) return { ok: false as const, message: t('common.noConnection'), fields: {}, key: '' }
    requested.current.what = ''
    if (!result.ok) return result
    keepRun(result.value.id)
    setRun({ id: result.value.id, isNew: true, isOver: false })
    return result
  }
  const end = () => setRun((was) => was && { ...was, isNew: false, isOver: true })
  const close = () => {
    forgetRun()
    setRun(null)
  }
  return { run, start, end, close }
}

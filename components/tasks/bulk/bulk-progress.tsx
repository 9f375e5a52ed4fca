'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { actions } from '@/components/call-actions'
import { useT } from '@/components/i18n/use-t'
import { focusHeading } from '@/components/ui/focus-heading'
import { Icon } from '@/components/ui/icon'
import { hasKeys, isTyping } from '@/components/ui/is-typing'
import { useLeaveWhenRead } from '@/components/ui/use-leave-when-read'
import { useSingleKey } from '@/components/ui/use-single-key'
import type { Translate } from '@/lib/i18n/message-key'
import type { BulkProgress as Progress } from '@/lib/tasks/bulk/bulk-run'
import { keepRun } from './kept-run'

type Props = {
  runId: string
  /** Begun by a press just now, not found when the page was opened. */
  isNew: boolean
  end: () => void
  close: () => void
  refetch: () => void
}
const pollEveryMs = 600

/** How far the background run is, what it could not do, and the way back (T-8). */
export function BulkProgress({ runId, isNew, end, close, refetch }: Props) {
  const t = useT('tasks.bulk', 'common.close', 'common.undo', 'common.noConnection')
  const bar = useRef<HTMLDivElement>(null)
  const isUndoing = useRef(false)
  const [run, setRun] = useState<Progress | null>(null)
  const [message, setMessage] = useState('')
  const isOver = run?.state === 'done' || run?.state === 'undone'

  const ask = useEffectEvent(async () => {
    const response = await fetch(`/api/tasks/bulk/${runId}`).catch(() => null)
    // Somebody else's, who was signed in here before.
    if (response?.status === 404) return close()
    if (!response?.ok) return
    const next: Progress = await response.json()
    const isEnded = next.state === 'done' || next.state === 'undone'
    if (isEnded) end()
    else keepRun(runId)
    if (next.state !== run?.state && isEnded && (isNew || run)) refetch()
    setRun(next)
  })
  useEffect(() => {
    if (isOver) return
    void ask()
    const timer = setInterval(() => void ask(), pollEveryMs)
    return () => clearInterval(timer)
  }, [isOver])

  useEffect(() => {
    if (isNew) bar.current?.focus()
  }, [isNew])

  // Read, it goes; what was not done waits for whoever began it.
  const isRead = isOver && run?.failures.length === 0 && message === ''
  const leave = () => {
    if (bar.current?.contains(document.activeElement)) focusHeading()
    close()
  }
  const staying = useLeaveWhenRead({ isShown: isRead, leave })
  const mayUndo = run?.state === 'done' && run.done > 0
  const undo = async () => {
    if (isUndoing.current) return
    isUndoing.current = true
    bar.current?.focus()
    const result = await actions.undoBulkAction({ runId }).catch(() => null)
    isUndoing.current = false
    if (result?.ok) setRun((was) => was && { ...was, state: 'undoing' })
    else setMessage(result?.message ?? t('common.noConnection'))
  }
  useSingleKey((event) => {
    if (event.key !== 'z' || isTyping(event) || !mayUndo) return
    event.preventDefault()
    void undo()
  })
  const closeWithoutAction = () => {
    close()
    focusHeading()
  }
  return (
    <div ref={bar} className="toast bulk-run" tabIndex={-1} {...staying}>
      <div className="grow">
        <p role="status">
          {message || textOf(run, t)} {isOver ? null : <span className="dimmer">{t('tasks.bulk.leave')}</span>}
        </p>
        {run && !isOver ? (
          <progress className="meter" max={run.total} value={reachedBy(run)} aria-label={textOf(run, t)} />
        ) : null}
        {run && run.failures.length > 0 && isOver ? (
          <details>
            <summary>{t('tasks.bulk.failures')}</summary>
            <ul className="small">
              {run.failures.map(({ number, title, error }) => (
                <li key={number}>
                  {`#${number} ${title}`.trim()}: {error}
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
      {mayUndo ? (
        <button type="button" onClick={() => void undo()} aria-keyshortcuts={hasKeys() ? 'z' : undefined}>
          <Icon name="undo-2" />
          {t('common.undo')} {hasKeys() ? <kbd className="tiny">z</kbd> : null}
        </button>
      ) : null}
      <button type="button" className="quiet" aria-label={t('common.close')} onClick={closeWithoutAction}>
        <Icon name="x" />
      </button>
    </div>
  )
}

const reachedBy = ({ state, done, same, failed, undone }: Progress) => (state === 'undoing' ? undone : done + same + failed)

function textOf(run: Progress | null, t: Translate<'tasks.bulk'>): string {
  if (!run) return '…'
  const reached = { done: reachedBy(run), total: run.total }
  if (run.state === 'running') return t('tasks.bulk.running', reached)
  if (run.state === 'undoing') return t('tasks.bulk.undoing', reached)
  if (run.state === 'undone') return run.undone > 0 ? t('tasks.bulk.undone', { count: run.undone }) : t('tasks.bulk.noneUndone')
  if (run.done + run.same === 0 && run.failed > 0) return t('tasks.bulk.noneDone', { count: run.failed })
  const parts = [
    run.done > 0 || run.same + run.failed === 0 ? t(`tasks.bulk.finished.${run.action}`, { count: run.done }) : '',
    run.same > 0 ? t('tasks.bulk.same', { count: run.same }) : '',
    run.failed > 0 ? t('tasks.bulk.failed', { count: run.failed }) : '',
  ]
  return parts.filter(Boolean).join(', ')
}

'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { actions } from '@/components/call-actions'
import { formatCount } from '@/components/ui/counts'
import { focusHeading } from '@/components/ui/focus-heading'
import { Icon } from '@/components/ui/icon'
import { hasKeys, isTyping } from '@/components/ui/is-typing'
import { useLeaveWhenRead } from '@/components/ui/use-leave-when-read'
import { useSingleKey } from '@/components/ui/use-single-key'
import type { BulkProgress as Progress } from '@/lib/tasks/bulk/bulk-run'
import type { BulkLabels } from './bulk-labels'
import { keepRun } from './kept-run'

type Props = {
  runId: string
  /** Begun by a press just now, not found when the page was opened. */
  isNew: boolean
  end: () => void
  close: () => void
  refetch: () => void
  labels: BulkLabels
}
const pollEveryMs = 600

/** How far the background run is, what it could not do, and the way back (T-8). */
export function BulkProgress({ runId, isNew, end, close, refetch, labels }: Props) {
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
    else setMessage(result?.message ?? labels.noConnection)
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
          {message || textOf(run, labels)} {isOver ? null : <span className="dimmer">{labels.leave}</span>}
        </p>
        {run && !isOver ? (
          <progress className="meter" max={run.total} value={reachedBy(run)} aria-label={textOf(run, labels)} />
        ) : null}
        {run && run.failures.length > 0 && isOver ? (
          <details>
            <summary>{labels.failures}</summary>
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
          {labels.undo} {hasKeys() ? <kbd className="tiny">z</kbd> : null}
        </button>
      ) : null}
      <button type="button" className="quiet" aria-label={labels.close} onClick={closeWithoutAction}>
        <Icon name="x" />
      </button>
    </div>
  )
}

const reachedBy = ({ state, done, same, failed, undone }: Progress) => (state === 'undoing' ? undone : done + same + failed)

function textOf(run: Progress | null, labels: BulkLabels): string {
  if (!run) return '…'
  const so = (text: string) => text.replace('{done}', String(reachedBy(run))).replace('{total}', String(run.total))
  if (run.state === 'running') return so(labels.running)
  if (run.state === 'undoing') return so(labels.undoing)
  if (run.state === 'undone') return run.undone > 0 ? formatCount(labels.undone, run.undone) : labels.noneUndone
  if (run.done + run.same === 0 && run.failed > 0) return formatCount(labels.noneDone, run.failed)
  const parts = [
    run.done > 0 || run.same + run.failed === 0 ? formatCount(labels.finished[run.action], run.done) : '',
    run.same > 0 ? formatCount(labels.same, run.same) : '',
    run.failed > 0 ? formatCount(labels.failed, run.failed) : '',
  ]
  return parts.filter(Boolean).join(', ')
}

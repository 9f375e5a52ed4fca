'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import { sayCount } from '@/components/ui/counts'
import { Icon } from '@/components/ui/icon'
import { takeBulkBack } from '@/lib/tasks/actions'
import type { BulkProgress as Progress } from '@/lib/tasks/bulk-run'
import type { BulkWords } from './bulk-words'

type Props = { runId: string; close: () => void; look: () => void; say: BulkWords }
const lookEveryMs = 600

/** How far the background run is, what it could not do, and the way back (T-8). */
export function BulkProgress({ runId, close, look, say }: Props) {
  const [run, setRun] = useState<Progress | null>(null)
  const [message, setMessage] = useState('')
  const isOver = run?.state === 'done' || run?.state === 'undone'

  const ask = useEffectEvent(async () => {
    const answer = await fetch(`/api/tasks/bulk/${runId}`).catch(() => null)
    if (!answer?.ok) return
    const next: Progress = await answer.json()
    if (next.state !== run?.state && (next.state === 'done' || next.state === 'undone')) look()
    setRun(next)
  })
  useEffect(() => {
    if (isOver) return
    void ask()
    const timer = setInterval(() => void ask(), lookEveryMs)
    return () => clearInterval(timer)
  }, [isOver])

  const undo = async () => {
    const result = await takeBulkBack({ runId }).catch(() => null)
    if (result?.ok) setRun((was) => was && { ...was, state: 'undoing' })
    else setMessage(result?.message ?? say.noConnection)
  }
  return (
    <div className="toast bulk-run">
      <div className="grow">
        <p role="status">
          {message || wordsOf(run, say)} {isOver ? null : <span className="dimmer">{say.leave}</span>}
        </p>
        {run && !isOver ? (
          <progress className="meter" max={run.total} value={reachedBy(run)} aria-label={wordsOf(run, say)} />
        ) : null}
        {run && run.failures.length > 0 && isOver ? (
          <details>
            <summary>{say.failures}</summary>
            <ul className="small">
              {run.failures.map(({ number, title, error }) => (
                <li key={number}>
                  #{number} {title}: {error}
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
      {run?.state === 'done' && run.done > 0 ? (
        <button type="button" onClick={() => void undo()}>
          <Icon name="undo-2" />
          {say.undo}
        </button>
      ) : null}
      <button type="button" className="quiet" aria-label={say.close} onClick={close}>
        <Icon name="x" />
      </button>
    </div>
  )
}

const reachedBy = ({ state, done, failed, undone }: Progress) => (state === 'undoing' ? undone : done + failed)

function wordsOf(run: Progress | null, say: BulkWords): string {
  if (!run) return '…'
  const so = (words: string) => words.replace('{done}', String(reachedBy(run))).replace('{total}', String(run.total))
  if (run.state === 'running') return so(say.running)
  if (run.state === 'undoing') return so(say.undoing)
  if (run.state === 'undone') return sayCount(say.undone, run.undone)
  const done = sayCount(say.finished, run.done)
  return run.failed > 0 ? `${done}, ${sayCount(say.failed, run.failed)}` : done
}

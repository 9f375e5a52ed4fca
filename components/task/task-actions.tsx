'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState, useTransition } from 'react'
import { actions } from '@/components/call-actions'
import { type Operation, type OperationLabels, runOperation } from '@/components/tasks/run-operation'
import { AskFoot } from '@/components/ui/ask-foot'
import { Icon } from '@/components/ui/icon'
import { takeFocus } from '@/components/ui/take-focus'

type Labels = OperationLabels &
  Record<'complete' | 'more' | 'dismiss' | 'reopen' | 'reason' | 'cancel' | 'remove' | 'reasonKept', string>
type Props = { taskId: string; number: number; list: string; isOpen: boolean; mayDelete: boolean; labels: Labels }

/** The tick resolves; the menu dismisses, or brings a closed task back with a reason (G-14). */
export function TaskActions({ taskId, number, list, isOpen, mayDelete, labels }: Props) {
  const router = useRouter()
  const [isBusy, start] = useTransition()
  const [reason, setReason] = useState('')
  const [message, setMessage] = useState('')
  const [isPressed, setPressed] = useState(false)
  const next = isPressed ? takeFocus : undefined
  const dialog = useRef<HTMLDialogElement>(null)

  const run = (operation: Operation) =>
    start(async () => {
      setPressed(operation !== 'removed')
      const became = await runOperation(operation, { taskId, number, labels })
      if (became === 'done' && operation === 'removed') router.push(list)
      else if (became === 'done' || became === 'refused') router.refresh()
    })
  const menu = mayDelete ? (
    <>
      <button type="button" className="icon-button" aria-label={labels.more} popoverTarget="task-menu">
        <Icon name="ellipsis" />
      </button>
      <div id="task-menu" popover="auto" className="menu of-task">
        <button type="button" className="menu-item" popoverTarget="task-menu" disabled={isBusy} onClick={() => run('removed')}>
          <Icon name="trash-2" />
          {labels.remove}
        </button>
      </div>
    </>
  ) : null
  const restoreSent = (event: React.FormEvent) => {
    event.preventDefault()
    start(async () => {
      const result = await actions.reopenByHandAction({ taskId, reason }).catch(() => null)
      if (!result) return setMessage(labels.reasonKept)
      setMessage(result.ok ? '' : (result.fields.reason ?? result.message))
      if (result.ok) dialog.current?.close()
      router.refresh()
    })
  }
  if (!isOpen)
    return (
      <div className="task-actions">
        {menu}
        <button ref={next} type="button" className="button button-line" onClick={() => dialog.current?.showModal()}>
          <Icon name="rotate-ccw" />
          {labels.reopen}
        </button>
        <dialog ref={dialog} className="ask" aria-label={labels.reopen}>
          <form onSubmit={restoreSent}>
            <label className="field">
              <span>{labels.reason}</span>
              <input
                className={message ? 'input is-bad' : 'input'}
                value={reason}
                maxLength={500}
                onChange={(event) => setReason(event.target.value)}
              />
            </label>
            {message && (
              <p className="hint bad" role="alert">
                {message}
              </p>
            )}
            <AskFoot label={labels.reopen} cancel={labels.cancel} isBusy={isBusy} onCancel={() => dialog.current?.close()} />
          </form>
        </dialog>
      </div>
    )
  return (
    <div className="task-actions">
      {menu}
      <button type="button" className="button button-bare" disabled={isBusy} onClick={() => run('dismissed')}>
        {labels.dismiss}
      </button>
      <button
        ref={next}
        type="button"
        className="tick tick-large"
        aria-label={labels.complete}
        disabled={isBusy}
        onClick={() => run('resolved')}
      >
        <Icon name="check" />
      </button>
    </div>
  )
}

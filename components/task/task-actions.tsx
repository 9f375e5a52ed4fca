'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState, useTransition } from 'react'
import { keptForLater } from '@/components/offline/waiting'
import { AskFoot } from '@/components/ui/ask-foot'
import { Icon } from '@/components/ui/icon'
import { takeFocus } from '@/components/ui/take-focus'
import { useToast } from '@/components/ui/toast'
import { deleteTaskAction, dismissTaskAction, reopenByHandAction, resolveTaskAction } from '@/lib/tasks/actions'

type Labels = {
  complete: string
  more: string
  dismiss: string
  reopen: string
  reason: string
  cancel: string
  resolved: string
  dismissed: string
  remove: string
  removed: string
  kept: string
  notDone: string
  noConnection: string
}
type Props = { taskId: string; number: number; list: string; isOpen: boolean; mayDelete: boolean; labels: Labels }

/** The tick resolves; the menu dismisses, or brings a closed task back with a reason (G-14). */
export function TaskActions({ taskId, number, list, isOpen, mayDelete, labels }: Props) {
  const router = useRouter()
  const toast = useToast()
  const [isBusy, start] = useTransition()
  const [reason, setReason] = useState('')
  const [message, setMessage] = useState('')
  const [isPressed, setPressed] = useState(false)
  const next = isPressed ? takeFocus : undefined
  const dialog = useRef<HTMLDialogElement>(null)

  const close = (verb: typeof resolveTaskAction, text: string) =>
    start(async () => {
      setPressed(true)
      const result = await verb({ taskId }).catch(() => null)
      if (!result) {
        const kind = verb === resolveTaskAction ? 'resolve' : 'dismiss'
        const isKept = await keptForLater({ kind, taskId, number, text: '' })
        return toast({ text: isKept ? labels.kept : labels.notDone })
      }
      toast(result.ok ? { text, undo: taskId } : { text: result.message })
      router.refresh()
    })
  const takeAway = () =>
    start(async () => {
      const result = await deleteTaskAction({ taskId }).catch(() => null)
      if (!result) return toast({ text: labels.notDone })
      toast(result.ok ? { text: labels.removed, undo: taskId, of: 'deleting' } : { text: result.message })
      if (result.ok) router.push(list)
    })
  const menu = mayDelete ? (
    <>
      <button type="button" className="icon-btn" aria-label={labels.more} popoverTarget="task-menu">
        <Icon name="ellipsis" />
      </button>
      <div id="task-menu" popover="auto" className="menu of-task">
        <button type="button" className="menu-item" popoverTarget="task-menu" disabled={isBusy} onClick={takeAway}>
          <Icon name="trash-2" />
          {labels.remove}
        </button>
      </div>
    </>
  ) : null
  const restoreSent = (event: React.FormEvent) => {
    event.preventDefault()
    start(async () => {
      const result = await reopenByHandAction({ taskId, reason }).catch(() => null)
      if (!result) return setMessage(labels.noConnection)
      setMessage(result.ok ? '' : (result.fields.reason ?? result.message))
      if (result.ok) dialog.current?.close()
      router.refresh()
    })
  }
  if (!isOpen)
    return (
      <div className="task-do">
        {menu}
        <button ref={next} type="button" className="btn btn-line" onClick={() => dialog.current?.showModal()}>
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
    <div className="task-do">
      {menu}
      <button type="button" className="btn btn-bare" disabled={isBusy} onClick={() => close(dismissTaskAction, labels.dismissed)}>
        {labels.dismiss}
      </button>
      <button
        ref={next}
        type="button"
        className="tick tick-l"
        aria-label={labels.complete}
        disabled={isBusy}
        onClick={() => close(resolveTaskAction, labels.resolved)}
      >
        <Icon name="check" />
      </button>
    </div>
  )
}

'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState, useTransition } from 'react'
import { actions } from '@/components/call-actions'
import { useT } from '@/components/i18n/use-t'
import { useCompletionPanel } from '@/components/tasks/completion/use-completion-panel'
import type { Operation } from '@/components/tasks/operations'
import { useRunOperation } from '@/components/tasks/run-operation'
import { AskFoot } from '@/components/ui/ask-foot'
import { Icon } from '@/components/ui/icon'
import { MenuButton } from '@/components/ui/menu-button'
import { takeFocus } from '@/components/ui/take-focus'

type Props = { taskId: string; number: number; list: string; isOpen: boolean; mayDelete: boolean }

/** The tick resolves; the menu dismisses, or brings a closed task back with a reason (G-14). */
export function TaskActions({ taskId, number, list, isOpen, mayDelete }: Props) {
  const t = useT(
    'task.more',
    'task.dismiss',
    'task.reopen',
    'task.reason',
    'tasks.complete',
    'tasks.delete',
    'common.noConnection',
  )
  const runOperation = useRunOperation()
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
      const became = await runOperation(operation, { taskId, number })
      if (became === 'done' && operation === 'removed') router.push(list)
      else if (became === 'done' || became === 'refused') router.refresh()
    })
  const { ask, panel } = useCompletionPanel(() => router.refresh())
  /** Without a connection nothing can be asked: then it just closes (T-13, H-7). */
  const complete = async () => {
    const isAsked = await ask(taskId, (closed) => {
      setPressed(closed)
      if (closed) router.refresh()
    })
    if (!isAsked) run('resolved')
  }
  const menu = mayDelete ? (
    <MenuButton
      className="icon-button"
      label={t('task.more')}
      entries={[
        {
          id: 'remove',
          icon: 'trash-2',
          label: t('tasks.delete', { number }),
          isDisabled: isBusy,
          press: () => run('removed'),
        },
      ]}
    >
      <Icon name="ellipsis" />
    </MenuButton>
  ) : null
  const restoreSent = (event: React.FormEvent) => {
    event.preventDefault()
    start(async () => {
      const result = await actions.reopenByHandAction({ taskId, reason }).catch(() => null)
      if (!result) return setMessage(t('common.noConnection'))
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
          {t('task.reopen')}
        </button>
        <dialog ref={dialog} className="ask" aria-label={t('task.reopen')}>
          <form onSubmit={restoreSent}>
            <label className="field">
              <span>{t('task.reason')}</span>
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
            <AskFoot label={t('task.reopen')} isBusy={isBusy} onCancel={() => dialog.current?.close()} />
          </form>
        </dialog>
      </div>
    )
  return (
    <div className="task-actions">
      {menu}
      <button type="button" className="button button-bare" disabled={isBusy} onClick={() => run('dismissed')}>
        {t('task.dismiss')}
      </button>
      <button
        ref={next}
        type="button"
        className="tick tick-large"
        aria-label={t('tasks.complete', { number })}
        disabled={isBusy}
        onClick={() => void complete()}
      >
        <Icon name="check" />
      </button>
      {panel}
    </div>
  )
}

'use client'

import { useRouter } from 'next/navigation'
import { useOptimistic, useRef, useState, useTransition } from 'react'
import { actions } from '@/components/call-actions'
import { AskDialog } from '@/components/ui/ask-dialog'
import { FormMessage } from '@/components/ui/form/form-message'
import { isAnswered, orNoConnection } from '@/lib/result'

type Labels = Record<
  'name' | 'text' | 'on' | 'off' | 'of' | 'sure' | 'sureText' | 'switchOff' | 'cancel' | 'noConnection',
  string
>

/** One feature of one chain; it holds from the very next request, so that taking it away is asked about first. */
export function FeatureSwitch({ feature, isOn, labels }: { feature: string; isOn: boolean; labels: Labels }) {
  const router = useRouter()
  const [isBusy, start] = useTransition()
  const [shown, show] = useOptimistic(isOn)
  const [message, setMessage] = useState('')
  const dialog = useRef<HTMLDialogElement>(null)
  const press = () =>
    start(async () => {
      show(!shown)
      const result = await orNoConnection(actions.switchFeatureAction({ feature, isOn: !shown }), labels.noConnection)
      setMessage(result.ok ? '' : result.message)
      if (isAnswered(result)) router.refresh()
    })
  return (
    <>
      <div className="switch-row">
        <div className="grow">
          <b>{labels.name}</b>
          <p className="small dim">{labels.text}</p>
        </div>
        <span className="small dim" role="status">
          {shown ? labels.on : labels.off}
        </span>
        <button
          type="button"
          className="switch"
          role="switch"
          aria-checked={shown}
          aria-label={labels.of}
          onClick={() => (isBusy ? undefined : shown ? dialog.current?.showModal() : press())}
        />
      </div>
      <FormMessage message={message} />
      <AskDialog dialog={dialog} title={labels.sure} hint={labels.sureText}>
        <p className="note-box-actions">
          <button
            type="button"
            className="button button-rose"
            onClick={() => {
              dialog.current?.close()
              press()
            }}
          >
            {labels.switchOff}
          </button>
          <button type="button" className="button button-bare" onClick={() => dialog.current?.close()}>
            {labels.cancel}
          </button>
        </p>
      </AskDialog>
    </>
  )
}

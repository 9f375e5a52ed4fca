'use client'

import { useEffect, useState, useTransition } from 'react'
import { FormMessage } from '@/components/ui/form/form-message'
import { type PushState, pushState, switchHereOff, switchHereOn } from './push-browser'

export type PushLabels = Record<PushState | 'turnOn' | 'turnOff' | 'noConnection', string>

/** Whether this device is told by push, which each device says for itself (V-7). */
export function PushSwitch({ labels }: { labels: PushLabels }) {
  const [state, setState] = useState<PushState | null>(null)
  const [message, setMessage] = useState('')
  const [isBusy, start] = useTransition()
  // Only the browser knows; nothing of ours can say it on the server.
  useEffect(() => void pushState().then(setState, () => setState('unsupported')), [])
  const press = () =>
    start(async () => {
      const failed = await (state === 'on' ? switchHereOff().then(() => '') : switchHereOn(labels.noConnection)).catch(
        () => labels.noConnection,
      )
      setMessage(failed)
      setState(await pushState())
    })
  return (
    <div className="push-here">
      <p className="small dim" role="status">
        {state ? labels[state] : ' '}
      </p>
      {state === 'on' || state === 'off' ? (
        <button type="button" className="button button-line" disabled={isBusy} onClick={press}>
          {state === 'on' ? labels.turnOff : labels.turnOn}
        </button>
      ) : null}
      <FormMessage message={message} />
    </div>
  )
}

'use client'

import { useEffect, useState, useTransition } from 'react'
import { useT } from '@/components/i18n/use-t'
import { FormMessage } from '@/components/ui/form/form-message'
import { type PushState, pushState, switchHereOff, switchHereOn } from './push-browser'

/** Whether this device is told by push, which each device says for itself (V-7). */
export function PushSwitch() {
  const t = useT('notifications.push', 'common.noConnection')
  const [state, setState] = useState<PushState | null>(null)
  const [message, setMessage] = useState('')
  const [isBusy, start] = useTransition()
  // Only the browser knows; nothing of ours can say it on the server.
  useEffect(() => void pushState().then(setState, () => setState('unsupported')), [])
  const press = () =>
    start(async () => {
      const failed = await (state === 'on' ? switchHereOff().then(() => '') : switchHereOn(t('common.noConnection'))).catch(() =>
        t('common.noConnection'),
      )
      setMessage(failed)
      setState(await pushState())
    })
  return (
    <div className="push-here">
      <p className="second" role="status">
        {state ? t(`notifications.push.${state}`) : ' '}
      </p>
      {state === 'on' || state === 'off' ? (
        <button type="button" className="button button-line" disabled={isBusy} onClick={press}>
          {state === 'on' ? t('notifications.push.turnOff') : t('notifications.push.turnOn')}
        </button>
      ) : null}
      <FormMessage message={message} />
    </div>
  )
}

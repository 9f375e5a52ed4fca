'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { FormMessage } from '@/components/ui/form/form-message'
import { Icon } from '@/components/ui/icon'
import { isAnswered, orNoConnection } from '@/lib/result'
import { turnClockAction } from '@/lib/simulator/next-actions'

type Labels = Record<'clock' | 'hour' | 'day' | 'clockFor' | 'noConnection', string>

/** The product's clock, which can be turned forward. */
export function Clock({ now, iso, labels }: { now: string; iso: string; labels: Labels }) {
  const router = useRouter()
  const [isBusy, start] = useTransition()
  const [message, setMessage] = useState('')
  const press = (hours: number) =>
    start(async () => {
      const result = await orNoConnection(turnClockAction({ hours }), labels.noConnection)
      setMessage(result.ok ? '' : result.message)
      if (isAnswered(result)) router.refresh()
    })
  return (
    <div className="clock" title={labels.clockFor}>
      <Icon name="clock" />
      <span className="visually-hidden">{labels.clock}</span>
      <b className="figures" aria-live="polite">
        <time dateTime={iso}>{now}</time>
      </b>
      <button type="button" className="chip" aria-disabled={isBusy || undefined} onClick={() => (isBusy ? undefined : press(1))}>
        {labels.hour}
      </button>
      <button type="button" className="chip" aria-disabled={isBusy || undefined} onClick={() => (isBusy ? undefined : press(24))}>
        {labels.day}
      </button>
      <FormMessage message={message} />
    </div>
  )
}

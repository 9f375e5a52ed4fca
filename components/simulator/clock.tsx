'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { useT } from '@/components/i18n/use-t'
import { FormMessage } from '@/components/ui/form/form-message'
import { Icon } from '@/components/ui/icon'
import { isAnswered, orNoConnection } from '@/lib/result'
import { turnClockAction } from '@/lib/simulator/next-actions'

/** The product's clock, which can be turned forward. */
export function Clock({ now, iso }: { now: string; iso: string }) {
  const t = useT('simulator.clock', 'simulator.hour', 'simulator.day', 'simulator.clockFor', 'common.noConnection')
  const router = useRouter()
  const [isBusy, start] = useTransition()
  const [message, setMessage] = useState('')
  const press = (hours: number) =>
    start(async () => {
      const result = await orNoConnection(turnClockAction({ hours }), t('common.noConnection'))
      setMessage(result.ok ? '' : result.message)
      if (isAnswered(result)) router.refresh()
    })
  return (
    <div className="clock" title={t('simulator.clockFor')}>
      <Icon name="clock" />
      <span className="visually-hidden">{t('simulator.clock')}</span>
      <b className="figures" aria-live="polite">
        <time dateTime={iso}>{now}</time>
      </b>
      <button type="button" className="chip" aria-disabled={isBusy || undefined} onClick={() => (isBusy ? undefined : press(1))}>
        {t('simulator.hour')}
      </button>
      <button type="button" className="chip" aria-disabled={isBusy || undefined} onClick={() => (isBusy ? undefined : press(24))}>
        {t('simulator.day')}
      </button>
      <FormMessage message={message} />
    </div>
  )
}

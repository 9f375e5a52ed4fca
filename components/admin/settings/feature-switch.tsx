'use client'

import { useRouter } from 'next/navigation'
import { useOptimistic, useRef, useState, useTransition } from 'react'
import { actions } from '@/components/call-actions'
import { useT } from '@/components/i18n/use-t'
import { AskDialog } from '@/components/ui/ask-dialog'
import { FormMessage } from '@/components/ui/form/form-message'
import type { Feature } from '@/db/vocabulary'
import { isAnswered, orNoConnection } from '@/lib/result'

/** One feature of one chain; it holds from the very next request, so that taking it away is asked about first. */
export function FeatureSwitch({ feature, isOn, retailer }: { feature: Feature; isOn: boolean; retailer: string }) {
  const t = useT('features.switch', 'features.features', 'common.cancel', 'common.noConnection')
  const name = t(`features.features.${feature}.name`)
  const router = useRouter()
  const [isBusy, start] = useTransition()
  const [shown, show] = useOptimistic(isOn)
  const [message, setMessage] = useState('')
  const dialog = useRef<HTMLDialogElement>(null)
  const press = () =>
    start(async () => {
      show(!shown)
      const result = await orNoConnection(actions.switchFeatureAction({ feature, isOn: !shown }), t('common.noConnection'))
      setMessage(result.ok ? '' : result.message)
      if (isAnswered(result)) router.refresh()
    })
  return (
    <>
      <div className="switch-row">
        <div className="grow">
          <b>{name}</b>
          <p className="second">{t(`features.features.${feature}.text`)}</p>
        </div>
        <span className="second" role="status">
          {shown ? t('features.switch.on') : t('features.switch.off')}
        </span>
        <button
          type="button"
          className="switch"
          role="switch"
          aria-checked={shown}
          aria-label={t('features.switch.of', { feature: name, retailer })}
          onClick={() => (isBusy ? undefined : shown ? dialog.current?.showModal() : press())}
        />
      </div>
      <FormMessage message={message} />
      <AskDialog
        dialog={dialog}
        title={t('features.switch.sure', { feature: name, retailer })}
        hint={t('features.switch.sureText')}
      >
        <p className="note-box-actions">
          <button
            type="button"
            className="button button-rose"
            onClick={() => {
              dialog.current?.close()
              press()
            }}
          >
            {t('features.switch.switchOff')}
          </button>
          <button type="button" className="button button-bare" onClick={() => dialog.current?.close()}>
            {t('common.cancel')}
          </button>
        </p>
      </AskDialog>
    </>
  )
}

'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useTransition } from 'react'
import { actions } from '@/components/call-actions'
import { useT } from '@/components/i18n/use-t'
import type { ActionName } from '@/lib/every-action'
import { orNoConnection, type Result } from '@/lib/result'
import { focusHeadingIfLost } from './focus-heading'
import { FormMessage } from './form/form-message'

type Props = {
  run: ActionName
  sent: unknown
  label: string
  variant: string
  done?: string
  /** Another word than that what was typed is still here. */
  noConnection?: string
}

/** A button that does one thing and then says that it is done, or what went wrong. If the button disappears with it, the focus goes to the heading. */
export function Press({ run, sent, label, variant, done, noConnection }: Props) {
  const t = useT('common.noConnection')
  const router = useRouter()
  const [isBusy, start] = useTransition()
  const [result, setAnswer] = useState<Result<unknown> | null>(null)
  const isPressed = useRef(false)
  useEffect(() => () => (isPressed.current ? void requestAnimationFrame(focusHeadingIfLost) : undefined), [])
  const press = () =>
    start(async () => {
      const result = await orNoConnection<unknown>(actions[run](sent), noConnection ?? t('common.noConnection'))
      setAnswer(result)
      isPressed.current = result.ok
      if (result.ok) router.refresh()
    })
  return (
    <>
      <button
        type="button"
        className={`button ${variant}`}
        aria-disabled={isBusy || undefined}
        onClick={() => (isBusy ? undefined : press())}
      >
        {label}
      </button>
      <span className="said-ok" role="status">
        {result?.ok ? done : ''}
      </span>
      <FormMessage message={result && !result.ok ? result.message : ''} />
    </>
  )
}

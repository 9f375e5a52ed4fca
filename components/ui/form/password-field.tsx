'use client'

import { useId, useState } from 'react'
import { useT } from '@/components/i18n/use-t'
import { Icon } from '@/components/ui/icon'
import { Hint } from './hint'

type Props = { label: string; name: string; autoComplete: string; error?: string; hint?: string }

/** A password that can be looked at. */
export function PasswordField({ label, name, autoComplete, error, hint }: Props) {
  const t = useT('signIn.show', 'signIn.hide')
  const id = useId()
  const [isShown, setShown] = useState(false)
  return (
    <div>
      <label className="field" htmlFor={id}>
        <span>{label}</span>
      </label>
      <span className={error ? 'input password is-bad' : 'input password'}>
        <input
          id={id}
          name={name}
          type={isShown ? 'text' : 'password'}
          autoComplete={autoComplete}
          maxLength={1000}
          aria-invalid={error ? true : undefined}
          aria-describedby={error || hint ? `${id}-said` : undefined}
        />
        <button type="button" aria-label={t(isShown ? 'signIn.hide' : 'signIn.show')} onClick={() => setShown(!isShown)}>
          <Icon name={isShown ? 'eye-off' : 'eye'} />
        </button>
      </span>
      <Hint id={`${id}-said`} error={error} hint={hint} />
    </div>
  )
}

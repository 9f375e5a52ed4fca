'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { actions } from '@/components/call-actions'
import { useT } from '@/components/i18n/use-t'
import { FormMessage } from '@/components/ui/form/form-message'
import { Icon } from '@/components/ui/icon'
import { type Health, healths } from '@/db/vocabulary'
import { orNoConnection } from '@/lib/result'

/** How an account is, said by hand; the timeline keeps what it was. */
export function HealthChoice({ accountId, health }: { accountId: string; health: Health | '' }) {
  const t = useT('accounts.health', 'accounts.healths', 'common.noConnection')
  const router = useRouter()
  const [message, setMessage] = useState('')
  async function choose(chosen: string) {
    const sent = { accountId, health: chosen, was: health }
    const result = await orNoConnection(actions.setHealthAction(sent), t('common.noConnection'))
    setMessage(result.ok ? '' : result.message)
    router.refresh()
  }
  return (
    <>
      <span className={`chip chip-menu health-${health || 'none'}`}>
        {t(`accounts.healths.${health || 'none'}`)}
        <Icon name="chevron-down" />
        <select aria-label={t('accounts.health')} value={health} onChange={({ target }) => void choose(target.value)}>
          <option value="">{t('accounts.healths.none')}</option>
          {healths.map((each) => (
            <option key={each} value={each}>
              {t(`accounts.healths.${each}`)}
            </option>
          ))}
        </select>
      </span>
      <FormMessage message={message} />
    </>
  )
}

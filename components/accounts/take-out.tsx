'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useT } from '@/components/i18n/use-t'
import { FormMessage } from '@/components/ui/form/form-message'
import { Icon } from '@/components/ui/icon'
import { orNoConnection, type Result } from '@/lib/result'

/** Takes one off a list of an account. */
export function TakeOut({ label, take }: { label: string; take: () => Promise<Result<unknown>> }) {
  const t = useT('common.noConnection')
  const router = useRouter()
  const [message, setMessage] = useState('')
  async function press() {
    const result = await orNoConnection(take(), t('common.noConnection'))
    setMessage(result.ok ? '' : result.message)
    router.refresh()
  }
  return (
    <>
      <button type="button" className="icon-button" aria-label={label} onClick={() => void press()}>
        <Icon name="x" size="s" />
      </button>
      <FormMessage message={message} />
    </>
  )
}

'use client'

import { useRouter } from 'next/navigation'
import { useRef, useTransition } from 'react'
import { actions } from '@/components/call-actions'
import { useT } from '@/components/i18n/use-t'
import { showToast } from '@/components/ui/toast'
import { orNoConnection } from '@/lib/result'

type Props = {
  sent: { customerId: string; membershipId: string }
  /** Whose book it is. */
  name: string
  isMine: boolean
}

/** Takes the customer out of a book, with the way back for ten seconds; whoever does not see them any more goes back to the list. */
export function TakeOut({ sent, name, isMine }: Props) {
  const t = useT('records.takingOut', 'common.noConnection')
  const router = useRouter()
  const button = useRef<HTMLButtonElement>(null)
  const [isBusy, start] = useTransition()
  const press = () =>
    start(async () => {
      const result = await orNoConnection(actions.takeOutOfBookAction(sent), t('common.noConnection'))
      if (!result.ok) return showToast({ text: result.message })
      const { isSeen } = result.value
      showToast({
        text: t('records.takingOut.done', { name }),
        undo: sent.customerId,
        back: { take: () => actions.putBackInBookAction(sent), text: t('records.takingOut.back', { name }) },
        after: () => (isSeen ? router.refresh() : router.push(`/customers/${sent.customerId}`)),
      })
      if (!isSeen) return router.push('/customers')
      // The row goes, and the focus with it: the heading above has it (Q-Y2).
      const heading = button.current?.closest('section')?.querySelector('h2')
      if (heading) heading.tabIndex = -1
      heading?.focus()
      router.refresh()
    })
  return (
    <button
      ref={button}
      type="button"
      className="button button-bare button-small"
      aria-label={isMine ? t('records.takingOut.mine') : t('records.takingOut.of', { name })}
      aria-disabled={isBusy || undefined}
      onClick={() => (isBusy ? undefined : press())}
    >
      {t('records.takingOut.label')}
    </button>
  )
}

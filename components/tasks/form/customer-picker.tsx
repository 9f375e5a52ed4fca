'use client'

import { useState } from 'react'
import { useT } from '@/components/i18n/use-t'
import { Finder } from '@/components/ui/finder'
import { Hint } from '@/components/ui/form/hint'
import { Icon } from '@/components/ui/icon'
import { initials } from '@/components/ui/initials'
import { takeFocus } from '@/components/ui/take-focus'
import { type Found, findAt, useFinder } from '@/components/ui/use-finder'

const find = findAt('/api/customers')

type Props = { start: Found | null; error?: string; stays?: string }

/** Finds one of one's customers by a part of the name; `start` is the one it was opened for, `stays` why that one cannot be taken off. */
export function CustomerPicker({ start, error, stays }: Props) {
  const t = useT('tasks.new', 'common.optional')
  const [taken, setTaken] = useState<Found | 'takenOff' | null>(start)
  const finder = useFinder(find, 2)
  const isFixed = stays && start
  const shown = isFixed ? start : taken
  if (!shown || shown === 'takenOff')
    return (
      <Finder
        finder={finder}
        take={setTaken}
        field="customerId"
        takesFocus={shown === 'takenOff'}
        error={error}
        label={`${t('tasks.new.customer')}, ${t('common.optional')}`}
        hint={t('tasks.new.customerHint')}
        none={t('tasks.new.noCustomer')}
      />
    )
  return (
    <div>
      <p className="caption">{t('tasks.new.customer')}</p>
      <p className="taken">
        <input type="hidden" name="customerId" value={shown.id} />
        <span className="disc disc-small" aria-hidden="true">
          {initials(shown.name)}
        </span>
        <b className="grow">{shown.name}</b>
        {isFixed ? null : (
          <button
            ref={shown === start ? undefined : takeFocus}
            type="button"
            className="icon-button"
            aria-label={t('tasks.new.takeCustomerOff', { name: shown.name })}
            onClick={() => setTaken('takenOff')}
          >
            <Icon name="x" />
          </button>
        )}
      </p>
      <Hint id="customer-said" error={error} hint={stays} />
    </div>
  )
}

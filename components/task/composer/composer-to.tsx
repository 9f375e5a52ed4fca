'use client'

import { useState } from 'react'
import { useT } from '@/components/i18n/use-t'
import { Finder } from '@/components/ui/finder'
import { Icon } from '@/components/ui/icon'
import { takeFocus } from '@/components/ui/take-focus'
import { findAt, useFinder } from '@/components/ui/use-finder'
import { maxRecipients } from '@/lib/messaging/max-recipients'
import { backToVariables } from '@/lib/messaging/templates/back-to-variables'
import type { ComposerStart } from './composer-start'
import type { ComposerState } from './use-composer'

type Props = { start: ComposerStart; composer: ComposerState }

/** Whom the message goes to: the task's customer, or several, one mail each (G-7). */
export function ComposerTo({ start, composer }: Props) {
  const t = useT('messaging.composer', 'common.cancel')
  const [isAdding, setAdding] = useState(false)
  const [isPutAway, setPutAway] = useState(false)
  const finder = useFinder(findAt('/api/customers?for=message'), 2)
  const first = { id: start.customerId, name: start.customer }
  const people = composer.recipients.length > 0 ? composer.recipients : [first]
  const choose = (next: typeof people) => {
    const recipients = next.length === 1 && next[0]?.id === first.id ? [] : next
    const { filled = [], ...was } = composer.now()
    // What a template filled in for one is not true of the other.
    if (recipients.length === 0 || filled.length === 0) composer.write({ recipients })
    else composer.write({ recipients, filled: [], ...backToVariables(was, filled) }, true)
  }
  const named = ({ id, name }: (typeof people)[number]) => (start.blocked[id] ? <s>{name}</s> : name)
  return (
    <div className="grow small composer-to">
      <p className="composer-people">
        <span className="dim">{t('messaging.composer.to')}</span>
        {people.length === 1 ? (
          <b title={people[0]?.id === first.id ? start.email : undefined}>{named(people[0] ?? first)}</b>
        ) : null}
        {people.length > 1 &&
          people.map(({ id, name }) => (
            <span key={id} className="tag">
              {named({ id, name })}
              <button
                type="button"
                aria-label={t('messaging.composer.takeOutCustomer', { name })}
                onClick={() => choose(people.filter((each) => each.id !== id))}
              >
                <Icon name="x" size="s" />
              </button>
            </span>
          ))}
        {people.length < maxRecipients && !isAdding && (
          <button
            ref={isPutAway ? takeFocus : undefined}
            type="button"
            className="icon-button composer-add"
            aria-label={t('messaging.composer.addCustomer')}
            title={t('messaging.composer.addCustomer')}
            onClick={() => {
              setPutAway(false)
              setAdding(true)
            }}
          >
            <Icon name="user-round-plus" />
          </button>
        )}
      </p>
      {people.map(({ id }) =>
        start.blocked[id] ? (
          <p key={id} className="hint amber">
            {start.blocked[id]}
          </p>
        ) : null,
      )}
      {isAdding && (
        <Finder
          variant="bare"
          takesFocus
          finder={finder}
          label={t('messaging.composer.findCustomer')}
          none={t('messaging.composer.noCustomer')}
          error={composer.fields.recipients}
          take={({ id, name }) => {
            choose([...people.filter((each) => each.id !== id), { id, name }])
            setAdding(false)
          }}
        >
          <button
            type="button"
            className="icon-button"
            aria-label={t('common.cancel')}
            onClick={() => {
              finder.clear()
              setPutAway(true)
              setAdding(false)
            }}
          >
            <Icon name="x" />
          </button>
        </Finder>
      )}
    </div>
  )
}

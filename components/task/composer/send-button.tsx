'use client'

import { useRef } from 'react'
import { Icon } from '@/components/ui/icon'
import type { SendMailInput } from '@/lib/messaging/input'
import type { ComposerLabels } from './composer-labels'
import { SendLater } from './send-later'
import type { ComposerState } from './use-composer'

type Later = NonNullable<SendMailInput['later']>
type Props = { composer: ComposerState; isOpen: boolean; labels: ComposerLabels }

/** The one way to send, and behind the arrow the others: without resolving, in a morning, at a chosen time (G-7). */
export function SendButton({ composer, isOpen, labels }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const later = (when: Later) => void composer.send({ thenResolve: isOpen, later: when })
  const ways = [
    ...(isOpen ? [{ icon: 'send', label: labels.sendOnly, press: () => void composer.send({ thenResolve: false }) }] : []),
    {
      icon: 'sun',
      label: composer.recipients.length > 1 ? labels.later.each : labels.later.customer,
      press: () => later('customer'),
    },
    { icon: 'store', label: labels.later.store, press: () => later('store') },
    { icon: 'clock', label: labels.later.moment, press: () => dialog.current?.showModal() },
  ]
  return (
    <>
      <div className="split">
        <button type="submit" form="message" className="button button-go" aria-disabled={composer.isBusy || undefined}>
          {isOpen ? labels.sendAndResolve : labels.sendOnly}
        </button>
        <button
          type="button"
          className="button button-go"
          aria-label={labels.more}
          popoverTarget="more-ways"
          aria-disabled={composer.isBusy || undefined}
        >
          <Icon name="chevron-down" />
        </button>
        <div id="more-ways" popover="auto" className="menu">
          {ways.map(({ icon, label, press }) => (
            <button
              key={icon}
              type="button"
              className="menu-item"
              popoverTarget="more-ways"
              popoverTargetAction="hide"
              onClick={press}
            >
              <Icon name={icon} />
              {label}
            </button>
          ))}
        </div>
      </div>
      <SendLater dialog={dialog} composer={composer} isOpen={isOpen} labels={labels} />
    </>
  )
}

'use client'

import { useRef } from 'react'
import { Icon } from '@/components/ui/icon'
import type { ComposerWords } from './composer-words'
import { SendLater } from './send-later'
import type { Later, LetterKeeping } from './use-letter'

type Props = { letter: LetterKeeping; isOpen: boolean; say: ComposerWords }

/** The one way to send, and behind the arrow the others: without resolving, in a morning, at a chosen time (G-7). */
export function SendButton({ letter, isOpen, say }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const later = (when: Later) => void letter.send({ thenResolve: isOpen, later: when })
  const ways = [
    ...(isOpen ? [{ icon: 'send', label: say.sendOnly, press: () => void letter.send({ thenResolve: false }) }] : []),
    { icon: 'sun', label: letter.recipients.length > 1 ? say.later.each : say.later.customer, press: () => later('customer') },
    { icon: 'store', label: say.later.store, press: () => later('store') },
    { icon: 'clock', label: say.later.moment, press: () => dialog.current?.showModal() },
  ]
  return (
    <>
      <div className="split">
        <button type="submit" form="letter" className="btn btn-go" aria-disabled={letter.isBusy || undefined}>
          {isOpen ? say.sendAndResolve : say.sendOnly}
        </button>
        <button
          type="button"
          className="btn btn-go"
          aria-label={say.more}
          popoverTarget="more-ways"
          aria-disabled={letter.isBusy || undefined}
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
      <SendLater dialog={dialog} letter={letter} isOpen={isOpen} say={say} />
    </>
  )
}

'use client'

import { useRef } from 'react'
import { useT } from '@/components/i18n/use-t'
import { Icon } from '@/components/ui/icon'
import { MenuButton } from '@/components/ui/menu-button'
import type { SendMailInput } from '@/lib/messaging/input'
import { SendLater } from './send-later'
import type { ComposerState } from './use-composer'

type Later = NonNullable<SendMailInput['later']>
type Props = { composer: ComposerState; isOpen: boolean; givenName: string }

/** The one way to send, and behind the arrow the others: without resolving, in a morning, at a chosen time (G-7). */
export function SendButton({ composer, isOpen, givenName }: Props) {
  const t = useT('messaging.composer')
  const dialog = useRef<HTMLDialogElement>(null)
  const later = (when: Later) => void composer.send({ thenResolve: isOpen, later: when })
  const ways = [
    ...(isOpen
      ? [{ icon: 'send', label: t('messaging.composer.sendOnly'), press: () => void composer.send({ thenResolve: false }) }]
      : []),
    {
      icon: 'sun',
      label:
        composer.recipients.length > 1
          ? t('messaging.composer.later.each')
          : t('messaging.composer.later.customer', { name: givenName }),
      press: () => later('customer'),
    },
    { icon: 'store', label: t('messaging.composer.later.store'), press: () => later('store') },
    { icon: 'clock', label: t('messaging.composer.later.moment'), press: () => dialog.current?.showModal() },
  ]
  return (
    <>
      <div className="split">
        <button type="submit" form="message" className="button button-go" aria-disabled={composer.isBusy || undefined}>
          {isOpen ? t('messaging.composer.sendAndResolve') : t('messaging.composer.sendOnly')}
        </button>
        <MenuButton
          className="button button-go"
          label={t('messaging.composer.more')}
          placement="top end"
          isBusy={composer.isBusy}
          entries={ways.map(({ icon, ...way }) => ({ id: icon, icon, ...way }))}
        >
          <Icon name="chevron-down" />
        </MenuButton>
      </div>
      <SendLater dialog={dialog} composer={composer} isOpen={isOpen} />
    </>
  )
}

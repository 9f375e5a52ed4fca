'use client'

import { useT } from '@/components/i18n/use-t'
import { useScrollIntoView } from '@/components/task/use-scroll-into-view'
import type { ComposerState } from './use-composer'

type Props = { composer: ComposerState; sendAnyway: () => void }

/** What a colleague sent meanwhile, above one's own message that was held back for it, with the way to send that all the same (G-17). */
export function ColleagueMessage({ composer, sendAnyway }: Props) {
  const t = useT('messaging.composer', 'messaging.sentMeanwhile')
  const seen = useScrollIntoView<HTMLDivElement>(composer.colleagueMessage, 'start')
  if (!composer.colleagueMessage) return null
  return (
    <div ref={seen} className="composer-remote">
      <p className="small">
        <b>{t('messaging.sentMeanwhile', { name: composer.colleagueMessage.by })}</b>
      </p>
      <blockquote className="as-typed">{composer.colleagueMessage.text}</blockquote>
      <button type="button" className="button button-go" disabled={composer.isBusy} onClick={sendAnyway}>
        {t('messaging.composer.sendAnyway')}
      </button>
    </div>
  )
}

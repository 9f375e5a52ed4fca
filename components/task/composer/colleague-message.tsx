'use client'

import { useScrollIntoView } from '@/components/task/use-scroll-into-view'
import type { ComposerLabels } from './composer-labels'
import type { ComposerState } from './use-composer'

type Props = { composer: ComposerState; labels: ComposerLabels; sendAnyway: () => void }

/** What a colleague sent meanwhile, above one's own message that was held back for it, with the way to send that all the same (G-17). */
export function ColleagueMessage({ composer, labels, sendAnyway }: Props) {
  const seen = useScrollIntoView<HTMLDivElement>(composer.colleagueMessage, 'start')
  if (!composer.colleagueMessage) return null
  return (
    <div ref={seen} className="composer-remote">
      <p className="small">
        <b>{labels.sentMeanwhile.replace('{name}', composer.colleagueMessage.by)}</b>
      </p>
      <blockquote className="as-typed">{composer.colleagueMessage.text}</blockquote>
      <button type="button" className="button button-go" disabled={composer.isBusy} onClick={sendAnyway}>
        {labels.sendAnyway}
      </button>
    </div>
  )
}

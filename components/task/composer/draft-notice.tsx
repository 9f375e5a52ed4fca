'use client'

import { useT } from '@/components/i18n/use-t'
import { useWhoIsHere } from '@/components/task/here'
import { variablesByName } from '@/lib/messaging/templates/variable-chips'
import { variableNames } from '@/lib/messaging/templates/variable-names'
import type { ComposerState } from './use-composer'

/** A colleague's message begun here, with the way to go on with it; beside one's own when both write (G-18). */
export function DraftNotice({ composer }: { composer: ComposerState }) {
  const t = useT('messaging.composer', 'messaging.draftBy', 'templates.variableNames')
  const { draft } = useWhoIsHere()
  if (!draft || (draft.isMine && !composer.isOvertaken)) return null
  const both = composer.isOvertaken || composer.isKept
  return (
    <div className="composer-note" role="note">
      <p className="grow small">
        <b>{t('messaging.draftBy', { name: draft.by })}</b>
        <br />
        <span className="dim clip">{variablesByName(draft.text, variableNames(t))}</span>
      </p>
      {both && (
        <button type="button" className="button button-bare" onClick={() => void composer.keepMine(draft)}>
          {t('messaging.composer.keepMine')}
        </button>
      )}
      <button type="button" className="button button-line" onClick={() => void composer.takeRemote(draft)}>
        {both ? t('messaging.composer.useRemote') : t('messaging.composer.takeOver')}
      </button>
    </div>
  )
}

'use client'

import { type ComponentProps, useEffect } from 'react'
import { useT } from '@/components/i18n/use-t'
import { later, useLater } from '@/components/ui/later'
import type RichText from './rich-text'

/** The editor is the heaviest part of a page. */
const editor = later(() => import('./rich-text').then((found) => found.default))

/** Whether the editor is here, so that what would be sent stands on the screen (G-7). */
export function useIsEditorHere() {
  const now = useLater(editor)
  return now !== null && now !== 'away'
}

/** Rich text as soon as its editor is here; until then its place, and where there is no connection a word about it. */
export function LaterRichText(props: ComponentProps<typeof RichText>) {
  const t = useT('common.editor')
  const Shown = useLater(editor)
  useEffect(() => void editor.load(), [])
  if (Shown && Shown !== 'away') return <Shown {...props} />
  return (
    <div className="composer-body" aria-busy={Shown === null}>
      {Shown === 'away' ? <p className="hint">{t('common.editor.away')}</p> : null}
    </div>
  )
}

'use client'

import { type ComponentProps, useEffect, useSyncExternalStore } from 'react'
import { useT } from '@/components/i18n/use-t'
import { isConnected, onConnection } from '@/components/offline/connection'
import type RichText from './rich-text'

type Editor = typeof RichText
let editor: Editor | 'away' | null = null
const againMs = 2_000
let again: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

/** The editor is the heaviest part of a page and comes after it; what could not be had without a connection is asked for again with one (H-7). */
async function load() {
  clearTimeout(again)
  if (editor && editor !== 'away') return
  editor = await import('./rich-text').then(
    (found) => found.default,
    () => 'away' as const,
  )
  if (editor === 'away') again = setTimeout(load, againMs)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  const stop = onConnection(() => (isConnected() ? void load() : undefined))
  return () => {
    listeners.delete(listener)
    stop()
  }
}

/** Whether the editor is here, so that what would be sent stands on the screen (G-7). */
export const useIsEditorHere = () =>
  useSyncExternalStore(
    subscribe,
    () => editor !== null && editor !== 'away',
    () => false,
  )

/** Rich text as soon as its editor is here; until then its place, and where there is no connection a word about it. */
export function LaterRichText(props: ComponentProps<Editor>) {
  const t = useT('common.editor')
  const Shown = useSyncExternalStore(
    subscribe,
    () => editor,
    () => null,
  )
  useEffect(() => void load(), [])
  if (Shown && Shown !== 'away') return <Shown {...props} />
  return (
    <div className="composer-body" aria-busy={Shown === null}>
      {Shown === 'away' ? <p className="hint">{t('common.editor.away')}</p> : null}
    </div>
  )
}

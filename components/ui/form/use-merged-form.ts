'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useT } from '@/components/i18n/use-t'
import type { Values } from './merge-remote'
import { useNewer } from './use-newer'

/**
 * What a form begins from: its values by the fields' names, the same in words, the mark of that state, and who made it. What is
 * pressed beside the form, and not typed, may be one's own doing: it is told of a save that was refused alone.
 */
export type FormSnapshot<V extends Values> = {
  version: string
  values: V
  display: { field: keyof V & string; label: string; value: string; isPressed?: boolean }[]
  /** The last save as the audit log has it, and how it is said. */
  saved: { id: string; title: string }
  /** What is said of a colleague's save; that there was one, where nothing is given. */
  title?: string
}
type SaveResult = { ok: true; value: object } | { ok: false; key: string }
type Options = {
  /** Meets a colleague's choice of what is more than a field. */
  also?: (form: HTMLFormElement) => void
  /** What of that both have changed. */
  bothChosen?: string[]
}

/**
 * A form while a colleague saves the same: what was not touched here becomes theirs, what was typed stays, and what they changed is told
 * beside it, until one's own save (T-16, Q-C3). `noticed` is told what became of a save; one that gives a version stays on its form.
 */
export function useMergedForm<V extends Values>(now: FormSnapshot<V>, { also, bothChosen = [] }: Options = {}) {
  const t = useT('tasks.remote.form')
  const router = useRouter()
  const newer = useNewer(now.version, { ...now.values, savedId: now.saved.id }, also)
  const { start, base, overtakenBase } = newer
  const both = [...newer.both, ...bothChosen]
  const [isRefused, setRefused] = useState(false)

  function noticed<A extends SaveResult>(result: A): A {
    const saved: { version?: unknown } = result.ok ? result.value : {}
    const stays = saved.version !== undefined
    if (stays) newer.own(String(saved.version))
    const isOvertaken = !result.ok && result.key.startsWith('errors.changedMeanwhile')
    setRefused(isOvertaken)
    if (stays || isOvertaken) router.refresh()
    return result
  }

  const changed = now.display
    .filter(({ isPressed }) => isRefused || !isPressed)
    .filter(({ field }) => overtakenBase && (overtakenBase[field] ?? '') !== (base[field] ?? ''))
    .map(({ field, label, value }) => ({ label, value, note: both.includes(field) ? t('tasks.remote.form.both') : undefined }))
  const title =
    overtakenBase && overtakenBase.savedId !== base.savedId ? now.saved.title : (now.title ?? t('tasks.remote.form.title'))
  return { start, version: String(newer.version), keyOf: newer.keyOf, noticed, remote: { anchor: newer.anchor, title, changed } }
}

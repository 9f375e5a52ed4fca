'use client'

import Link from 'next/link'
import { type ReactNode, useMemo } from 'react'
import { useT } from '@/components/i18n/use-t'
import { Icon } from '@/components/ui/icon'
import { initials } from '@/components/ui/initials'
import { useAfterFirstPaint } from '@/components/ui/use-after-first-paint'
import type { LogEntry } from './log-entries'
import { LongText } from './long-text'
import { customerMessage, ourMessage, time } from './message'

/** What lies before: how much, since when, and the address that brings more of it when not all is here. */
export type Earlier = { count: number; text: string; since: string; more: { href: string; text: string } | null }
type Props = {
  /** The entries, packed: a server component's value is written and read piece by piece, a string as it is. */
  entries: string
  earlier: Earlier | null
  held: Record<string, ReactNode>
  taskId: string
  customer: string
  to: string
}

/** The activity log: opens at the waiting message, what came before is folded into one line that says how much. */
export function TaskLog({ entries: packed, earlier, held, ...about }: Props) {
  const entries = useMemo((): LogEntry[] => JSON.parse(packed), [packed])
  const t = useT('activity.log', 'messaging.mail', 'common.notDone')
  const showsFolded = useAfterFirstPaint()
  if (entries.length === 0) return <p className="second">{t('activity.log.empty')}</p>
  const show = (entry: LogEntry) => item(entry, held, { ...about, t })
  return (
    <ol>
      {earlier && (
        <li className="fold">
          <details>
            <summary>
              <Icon name="unfold-vertical" />
              <span>{earlier.text}</span>
              <time>{earlier.since}</time>
            </summary>
            {earlier.more && (
              <Link className="button button-line" href={earlier.more.href} scroll={false} prefetch={false}>
                {earlier.more.text}
              </Link>
            )}
            <ol>{showsFolded && entries.slice(0, earlier.count).map(show)}</ol>
          </details>
        </li>
      )}
      {entries.slice(earlier?.count ?? 0).map(show)}
    </ol>
  )
}

type About = Parameters<typeof customerMessage>[1]

/** Called as a function, not as a component: however long the log, it is one component. */
function item(entry: LogEntry, held: Record<string, ReactNode>, about: About) {
  if (entry.kind === 'ours')
    return (
      <li key={entry.id} className="mail mail-ours">
        {ourMessage(entry, held[entry.message.id], about)}
      </li>
    )
  if (entry.kind === 'theirs')
    return (
      <li key={entry.id} className={entry.isWaiting ? 'mail mail-in' : 'mail mail-in mail-answered'}>
        {customerMessage(entry, about)}
      </li>
    )
  return (
    <li key={entry.id} className={entry.tone === 'green' ? 'log-entry log-entry-green' : 'log-entry'}>
      {entry.isComment ? (
        <span className="badge badge-small" aria-hidden="true">
          {initials(entry.who)}
        </span>
      ) : (
        <Icon name={entry.icon} />
      )}
      <p>
        <span className={entry.tone === 'rose' ? 'rose' : undefined}>
          {entry.isComment ? <LongText text={entry.text} /> : entry.text}
        </span>
        {time(entry.when)}
      </p>
    </li>
  )
}

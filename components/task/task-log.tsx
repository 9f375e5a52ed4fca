'use client'

import Link from 'next/link'
import { type ReactNode, useMemo } from 'react'
import { Icon } from '@/components/ui/icon'
import { initials } from '@/components/ui/initials'
import { type Packed, unpackWords } from '@/components/ui/packed'
import { useAfterFirstPaint } from '@/components/ui/use-after-first-paint'
import { ourLetter, theirLetter, time } from './letter'
import type { LogEntry } from './log-entries'
import type { LogWords } from './log-words'
import { LongWords } from './long-words'

/** What lies before: how much, since when, and the address that brings more of it when not all is here. */
export type Earlier = { count: number; words: string; since: string; more: { href: string; words: string } | null }
type Props = {
  /** The entries, packed: a server component's value is written and read piece by piece, a string as it is. */
  entries: string
  earlier: Earlier | null
  held: Record<string, ReactNode>
  taskId: string
  customer: string
  to: string
  words: Packed<LogWords>
}

/** The activity log: opens at the waiting letter, what came before is folded into one line that says how much. */
export function TaskLog({ entries: packed, earlier, held, words, ...about }: Props) {
  const entries = useMemo((): LogEntry[] => JSON.parse(packed), [packed])
  const say = unpackWords(words)
  const showsFolded = useAfterFirstPaint()
  if (entries.length === 0) return <p className="dim small">{say.empty}</p>
  const show = (entry: LogEntry) => item(entry, held, { ...about, say })
  return (
    <ol>
      {earlier && (
        <li className="fold">
          <details>
            <summary>
              <Icon name="unfold-vertical" />
              <span>{earlier.words}</span>
              <time>{earlier.since}</time>
            </summary>
            {earlier.more && (
              <Link className="btn btn-line" href={earlier.more.href} scroll={false} prefetch={false}>
                {earlier.more.words}
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

type About = Parameters<typeof theirLetter>[1]

/** Called as a function, not as a component: however long the log, it is one component. */
function item(entry: LogEntry, held: Record<string, ReactNode>, about: About) {
  if (entry.kind === 'ours')
    return (
      <li key={entry.id} className="mail mail-ours">
        {ourLetter(entry, held[entry.letter.id], about)}
      </li>
    )
  if (entry.kind === 'theirs')
    return (
      <li key={entry.id} className={entry.isWaiting ? 'mail mail-in' : 'mail mail-in mail-answered'}>
        {theirLetter(entry, about)}
      </li>
    )
  return (
    <li key={entry.id} className={entry.tone === 'green' ? 'ev ev-green' : 'ev'}>
      {entry.isComment ? (
        <span className="badge badge-s" aria-hidden="true">
          {initials(entry.who)}
        </span>
      ) : (
        <Icon name={entry.icon} />
      )}
      <p>
        <span className={entry.tone === 'rose' ? 'rose' : undefined}>
          {entry.isComment ? <LongWords words={entry.words} all={about.say.showAll} less={about.say.showLess} /> : entry.words}
        </span>
        {time(entry.when)}
      </p>
    </li>
  )
}

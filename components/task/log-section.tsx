import type { ReactNode } from 'react'
import type { Locale } from '@/db/vocabulary'
import type { Words } from '@/lib/i18n/words'
import { moreEntries } from './entries-asked'
import { HeldLetter } from './held-letter'
import { foldedCount, type LogEntry, logEntries } from './log-entries'
import { logWords } from './log-words'
import type { readTaskPage } from './read-task-page'
import { type Earlier, TaskLog } from './task-log'

type Page = Awaited<ReturnType<typeof readTaskPage>>
type Props = { page: Page; say: Words; locale: Locale; zone: string }

/** The log's newest entries, made ready to be shown; what lies further back comes when it is asked for (G-15). */
export function LogSection({ page, say, locale, zone }: Props) {
  const { task, store, card, feed, letters, files, session } = page
  const { replyWaitingSince } = task
  const customer = card?.customer
  const reader = { say, locale, now: session.scope.now, zone, customer: customer?.givenName ?? '', replyWaitingSince, files }
  const entries = logEntries(feed.events, letters, reader)
  const held: Record<string, ReactNode> = {}
  for (const message of letters)
    if (message.state === 'held') held[message.id] = <HeldLetter key={message.id} message={message} taskId={task.id} say={say} />
  return (
    <section className="log" aria-label={say('task.log')}>
      <TaskLog
        entries={JSON.stringify(entries)}
        earlier={earlierOf(page, entries, say)}
        held={held}
        taskId={task.id}
        customer={customer?.name ?? ''}
        to={say('messaging.toStore', { retailer: session.retailer.name, store: store?.name ?? '' })}
        words={logWords(say, locale)}
      />
    </section>
  )
}

function earlierOf({ task, feed }: Page, entries: LogEntry[], say: Words): Earlier | null {
  const count = foldedCount(entries)
  const missing = feed.total - entries.length
  if (count + missing === 0) return null
  const shown = entries.length + moreEntries
  return {
    count,
    words: say('activity.earlier', { count: count + missing }),
    since: missing > 0 ? '' : say('activity.since', { when: entries[0]?.when.words ?? '' }),
    more:
      missing > 0
        ? {
            href: `/tasks/${task.id}?tab=log&entries=${shown}`,
            words: say('activity.more', { count: Math.min(moreEntries, missing) }),
          }
        : null,
  }
}

import type { ReactNode } from 'react'
import { Messages } from '@/components/i18n/messages'
import { HeldMessage } from '@/components/task/composer/held-message'
import type { readTaskPage } from '@/components/task/read-task-page'
import type { Locale } from '@/db/vocabulary'
import type { Translate } from '@/lib/i18n/translator'
import { moreEntries } from './entries-param'
import { foldedCount, type LogEntry, logEntries } from './log-entries'
import { type Earlier, TaskLog } from './task-log'

type Page = Awaited<ReturnType<typeof readTaskPage>>
type Props = { page: Page; t: Translate; locale: Locale; zone: string }

/** The log's newest entries, made ready to be shown; what lies further back comes when it is asked for (G-15). */
export function LogSection({ page, t, locale, zone }: Props) {
  const { task, store, card, feed, messages, files, attributes, session } = page
  const { replyWaitingSince } = task
  const customer = card?.customer
  const { now } = session.scope
  const reader = { t, locale, now, zone, customer: customer?.givenName ?? '', replyWaitingSince, files, attributes }
  const entries = logEntries(feed.events, messages, reader)
  const held: Record<string, ReactNode> = {}
  for (const message of messages)
    if (message.state === 'held') held[message.id] = <HeldMessage key={message.id} message={message} taskId={task.id} t={t} />
  return (
    <Messages locale={locale} of={['activity.log', 'messaging.mail']}>
      <section className="log" aria-label={t('task.log')}>
        <TaskLog
          entries={JSON.stringify(entries)}
          earlier={earlierOf(page, entries, t)}
          held={held}
          taskId={task.id}
          customer={customer?.name ?? ''}
          to={t('messaging.toStore', { retailer: session.retailer.name, store: store?.name ?? '' })}
        />
      </section>
    </Messages>
  )
}

function earlierOf({ task, feed }: Page, entries: LogEntry[], t: Translate): Earlier | null {
  const count = foldedCount(entries)
  const missing = feed.total - entries.length
  if (count + missing === 0) return null
  const shown = entries.length + moreEntries
  return {
    count,
    text: t('activity.earlier', { count: count + missing }),
    since: missing > 0 ? '' : t('activity.since', { when: entries[0]?.when.text ?? '' }),
    more:
      missing > 0
        ? {
            href: `/tasks/${task.id}?tab=log&entries=${shown}`,
            text: t('activity.more', { count: Math.min(moreEntries, missing) }),
          }
        : null,
  }
}

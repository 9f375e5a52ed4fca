import type { Scope } from '@/lib/access/scope'

/** What a task's log shows of its customer's messages, and what its row in the list says of the waiting reply. For tests only. */
export async function readTaskLog(who: Scope, taskId: string) {
  const { logEntries } = await import('@/components/task/log/log-entries')
  const { readFeed } = await import('@/lib/activity/feed')
  const { getTranslator } = await import('@/lib/i18n/translator')
  const { listConversation } = await import('@/lib/messaging/conversation/conversation')
  const { listReceivedFiles } = await import('@/lib/messaging/received-files/list-received-files')
  const { listFilter } = await import('@/lib/tasks/queue/list-filter')
  const { readQueuePage } = await import('@/lib/tasks/queue/queue-page')
  const { read } = await import('@/lib/database/transact')
  const store = who.actor.kind === 'person' ? who.actor.stores[0] : undefined
  if (!store) throw new Error('no store')
  const entries = await read(who, async (scope) => {
    const { events } = await readFeed(scope, taskId, 100)
    const messages = await listConversation(scope, taskId)
    const files = await listReceivedFiles(
      scope,
      messages.map(({ id }) => id),
    )
    const reader = {
      t: getTranslator('en'),
      locale: 'en' as const,
      now: who.now,
      zone: 'UTC',
      customer: 'Marguerite',
      replyWaitingSince: null,
    }
    return logEntries(events, messages, { ...reader, files })
  })
  const { rows } = await readQueuePage(who, { filter: listFilter.parse({}), store, locale: 'en' })
  return {
    messages: entries.flatMap((entry) => (entry.kind === 'theirs' ? entry.message : [])),
    row: rows.find(([id]) => id === taskId)?.[11],
  }
}

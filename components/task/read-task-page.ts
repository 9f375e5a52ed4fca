import { notFound } from 'next/navigation'
import { after } from 'next/server'
import { cache } from 'react'
import { findName } from '@/lib/access/colleagues'
import { membershipOf } from '@/lib/access/scope'
import { readStoreOfTask } from '@/lib/access/stores'
import { readFeed } from '@/lib/activity/feed'
import { requireSession } from '@/lib/auth/session'
import { findTaskAsset, listTaskProducts } from '@/lib/catalogue/search-products'
import { readCustomerCard } from '@/lib/customers/customer-card'
import { read } from '@/lib/database/transact'
import { DomainError } from '@/lib/errors'
import { listConversation } from '@/lib/messaging/conversation/conversation'
import { readLastContact } from '@/lib/messaging/conversation/last-contact'
import { readDraftShown } from '@/lib/messaging/drafts/draft-shown'
import { listSentFiles } from '@/lib/messaging/outbound/list-sent-files'
import { readSignature } from '@/lib/messaging/outbound/sender'
import { listReceivedFiles } from '@/lib/messaging/received-files/list-received-files'
import { listTemplates } from '@/lib/messaging/templates/templates'
import { readAttributes } from '@/lib/settings/lists/read-lists'
import { findReminder } from '@/lib/tasks/comments/remind-me'
import { mayEdit } from '@/lib/tasks/definition/may-edit'
import { findRestorable } from '@/lib/tasks/lifecycle/find-restorable'
import { listLinked } from '@/lib/tasks/lifecycle/linked-tasks'
import { findTask } from '@/lib/tasks/queries'
import { readTaskAbout } from '@/lib/tasks/read-about'
import { viewTask } from '@/lib/tasks/views/view-task'

/** Everything one task's screen shows, in one short read; not found is not found, whatever the reason. */
export const readTaskPage = cache(async (taskId: string, entries: number) => {
  const session = await requireSession()
  if (!/^[0-9a-f-]{36}$/.test(taskId)) notFound()
  const found = await read(session.scope, async (scope) => {
    const task = (await findTask(scope, taskId)) ?? (await findRestorable(scope, taskId))
    if (!task) return null
    const { customerId } = task
    // What waits must be there, however much was said since.
    const max = task.replyWaitingSince ? Math.max(entries, 200) : entries
    const page = await allOf({
      store: readStoreOfTask(scope, task.storeId),
      card: customerId ? readCustomerCard(scope, customerId) : null,
      contact: customerId ? readLastContact(scope, customerId) : null,
      feed: readFeed(scope, task.id, max),
      messages: listConversation(scope, task.id, max),
      signature: readSignature(scope),
      reminder: findReminder(scope, task.id, membershipOf(scope) ?? task.id),
      draft: readDraftShown(scope, task.id),
      templates: listTemplates(scope),
      linked: listLinked(scope, task),
      mayChange: !task.deletedAt && mayEdit(scope, task),
      products: listTaskProducts(scope, task.id),
      asset: task.assetId ? findTaskAsset(scope, task.assetId) : null,
      about: readTaskAbout(scope, task),
      doer: task.assigneeId ? findName(scope, task.assigneeId) : null,
    })
    const idsOf = (way: 'in' | 'out') => page.messages.flatMap(({ id, direction }) => (direction === way ? id : []))
    const files = (await Promise.all([listReceivedFiles(scope, idsOf('in')), listSentFiles(scope, idsOf('out'))])).flat()
    const isAboutValues = page.feed.events.some(({ type }) => type === 'task.valuesSet')
    const attributes = isAboutValues ? await readAttributes(scope) : []
    return { task, ...page, files, attributes }
  })
  if (!found) notFound()
  if (!found.task.firstViewedAt && !found.task.deletedAt) after(() => noteView(session.scope, taskId))
  return { ...found, session }
})

async function noteView(scope: Parameters<typeof viewTask>[0], taskId: string) {
  await viewTask(scope, { taskId }).catch((error) => {
    if (!(error instanceof DomainError)) throw error
  })
}

type Settled<Reads> = { [Key in keyof Reads]: Awaited<Reads[Key]> }

/** All of these at once, each under its name. */
async function allOf<Reads extends Record<string, unknown>>(reads: Reads): Promise<Settled<Reads>> {
  const entries = await Promise.all(Object.entries(reads).map(async ([name, read]) => [name, await read]))
  return Object.fromEntries(entries)
}

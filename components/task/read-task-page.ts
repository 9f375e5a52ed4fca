import { notFound } from 'next/navigation'
import { after } from 'next/server'
import { cache } from 'react'
import { readFeed } from '@/lib/activity/feed'
import { DomainError } from '@/lib/errors'
import { listConversation } from '@/lib/messaging/conversation'
import { readDraftShown } from '@/lib/messaging/draft-shown'
import { readLastContact } from '@/lib/messaging/last-contact'
import { listSentFiles } from '@/lib/messaging/list-sent-files'
import { listReceivedFiles } from '@/lib/messaging/received-files/list-received-files'
import { readSignature } from '@/lib/messaging/sender'
import { listTemplates } from '@/lib/messaging/templates'
import { readCustomerCard } from '@/lib/records/customer-card'
import { findTaskAsset, listTaskProducts } from '@/lib/records/search-products'
import { findRestorable } from '@/lib/tasks/find-restorable'
import { listLinked } from '@/lib/tasks/linked-tasks'
import { mayEdit } from '@/lib/tasks/may-edit'
import { findTask } from '@/lib/tasks/queries'
import { findReminder } from '@/lib/tasks/remind-me'
import { viewTask } from '@/lib/tasks/view-task'
import { findName } from '@/lib/tenancy/colleagues'
import { membershipOf } from '@/lib/tenancy/scope'
import { requireSession } from '@/lib/tenancy/session'
import { readStoreOfTask } from '@/lib/tenancy/stores'
import { read } from '@/lib/tenancy/transact'

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
    const [
      store,
      card,
      contact,
      feed,
      messages,
      signature,
      reminder,
      draft,
      templates,
      linked,
      mayChange,
      products,
      asset,
      doer,
    ] = await Promise.all([
      readStoreOfTask(scope, task.storeId),
      customerId ? readCustomerCard(scope, customerId) : null,
      customerId ? readLastContact(scope, customerId) : null,
      readFeed(scope, task.id, max),
      listConversation(scope, task.id, max),
      readSignature(scope),
      findReminder(scope, task.id, membershipOf(scope) ?? task.id),
      readDraftShown(scope, task.id),
      listTemplates(scope),
      listLinked(scope, task),
      !task.deletedAt && mayEdit(scope, task),
      listTaskProducts(scope, task.id),
      task.assetId ? findTaskAsset(scope, task.assetId) : null,
      task.assigneeId ? findName(scope, task.assigneeId) : null,
    ])
    const idsOf = (way: 'in' | 'out') => messages.flatMap(({ id, direction }) => (direction === way ? id : []))
    const files = (await Promise.all([listReceivedFiles(scope, idsOf('in')), listSentFiles(scope, idsOf('out'))])).flat()
    return {
      task,
      store,
      card,
      contact,
      feed,
      messages,
      files,
      signature,
      reminder,
      draft,
      templates,
      linked,
      mayChange,
      products,
      asset,
      doer,
    }
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

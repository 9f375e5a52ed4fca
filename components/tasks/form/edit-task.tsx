import { notFound } from 'next/navigation'
import { Messages } from '@/components/i18n/messages'
import type { FormSnapshot } from '@/components/ui/form/use-merged-form'
import { can } from '@/lib/access/abilities'
import { findName } from '@/lib/access/colleagues'
import { storeZone } from '@/lib/access/scope'
import { readStoreOfTask } from '@/lib/access/stores'
import { readFeed } from '@/lib/activity/feed'
import { requireStorePerson } from '@/lib/auth/require-person'
import { findTaskAsset, listTaskProducts, type ProductShown, type TaskAsset } from '@/lib/catalogue/search-products'
import { type Customer, findCustomer } from '@/lib/customers/queries'
import { read } from '@/lib/database/transact'
import { textToHtml } from '@/lib/html/text-to-html'
import { dayIn } from '@/lib/i18n/time'
import type { MessageKey, Translate } from '@/lib/i18n/translator'
import { whyCustomerStays } from '@/lib/tasks/definition/choose-customer'
import { mayEdit } from '@/lib/tasks/definition/may-edit'
import { typedMoment } from '@/lib/tasks/due/span'
import { findTask } from '@/lib/tasks/queries'
import type { Task } from '@/lib/tasks/task'
import { EditTaskForm } from './edit-task-form'
import type { MaterialStart } from './material-fields'
import type { TaskValues } from './task-fields'
import { TaskFormMessages } from './task-form-messages'

/** The form to change a task, for those who may; for others there is none. */
export async function EditTask({ taskId }: { taskId: string }) {
  const { scope, t, locale } = await requireStorePerson()
  if (!/^[0-9a-f-]{36}$/.test(taskId)) notFound()
  const found = await read(scope, async (scope) => {
    const task = await findTask(scope, taskId)
    if (!task || !(await mayEdit(scope, task))) return null
    const [store, products, asset, log, customer, stays, doer] = await Promise.all([
      readStoreOfTask(scope, task.storeId),
      listTaskProducts(scope, task.id),
      task.assetId ? findTaskAsset(scope, task.assetId) : null,
      readFeed(scope, task.id, 20),
      task.customerId ? findCustomer(scope, task.customerId) : null,
      whyCustomerStays(scope, task),
      task.assigneeId ? findName(scope, task.assigneeId) : null,
    ])
    const by = log.events.findLast(({ type }) => type === 'task.edited')?.actorName ?? ''
    const more = doer?.hasLeft ? t('tasks.whose.gone') : undefined
    const assignee = task.assigneeId && doer !== null ? { id: task.assigneeId, name: doer.name, more } : null
    return { task, store, products, asset, by, customer, stays, assignee }
  })
  if (!found) notFound()
  return (
    <TaskFormMessages locale={locale}>
      <Messages locale={locale} of={['task.save', 'tasks.remote.form', 'tasks.toast.given']}>
        <EditTaskForm
          taskId={taskId}
          now={snapshot(t, found, storeZone(scope, found.store))}
          customer={found.customer && { id: found.customer.id, name: found.customer.name }}
          assignee={found.assignee}
          customerStays={found.stays ? t(found.stays.key, found.stays.values) : ''}
          materials={can(scope, 'task.createGroup') ? materialStart(found) : null}
        />
      </Messages>
    </TaskFormMessages>
  )
}

type Found = Chosen & { task: Task; by: string }

/** What the form begins from, and the same in words, for seeing what a colleague saved meanwhile. */
function snapshot(t: Translate, found: Found, zone: string): FormSnapshot<TaskValues> {
  const { task, by } = found
  const values = { ...valuesOf(task, zone), ...namesOf(found) }
  const words: Required<TaskValues> = {
    ...values,
    description: task.description,
    type: t(`tasks.types.${task.type}`),
    priority: t(`tasks.priorities.${task.priority}`),
    startsAt: values.startsAt.replace('T', ' '),
    endsAt: values.endsAt.replace('T', ' '),
  }
  const display = (Object.keys(fieldNames) as (keyof TaskValues)[]).map((field) => ({
    field,
    label: t(fieldNames[field]),
    value: words[field] || t('tasks.remote.none'),
  }))
  const title = by ? t('tasks.remote.titleBy', { name: by }) : undefined
  return {
    version: String(task.version),
    values,
    display,
    saved: { id: '', title: '' },
    title,
  }
}

const fieldNames: Record<keyof TaskValues, MessageKey> = {
  title: 'tasks.new.what',
  description: 'tasks.new.description',
  type: 'tasks.new.type',
  priority: 'tasks.new.priority',
  dueOn: 'tasks.new.dueOn',
  dueTime: 'tasks.new.dueTime',
  startsAt: 'tasks.new.startsAt',
  endsAt: 'tasks.new.endsAt',
  suggestedSubject: 'tasks.new.subject',
  suggestedCopy: 'tasks.new.copy',
  products: 'tasks.materials.products',
  asset: 'tasks.materials.asset',
  customer: 'tasks.new.customer',
  assignee: 'tasks.new.assignee',
}

type Input = { products: ProductShown[]; asset: TaskAsset | null }
type Chosen = Input & { customer: Customer | null; assignee: { name: string } | null }

/** For seeing what a colleague chose meanwhile. */
const namesOf = ({ products, asset, customer, assignee }: Chosen) => ({
  products: products.map(({ name }) => name).join(', '),
  asset: asset?.name ?? '',
  customer: customer?.name ?? '',
  assignee: assignee?.name ?? '',
})

const materialStart = ({ products, asset }: Input): MaterialStart => ({
  products: products.map(({ id, name, code, picture }) => ({ id, name, more: code, picture })),
  asset: asset && {
    id: asset.assetId,
    name: asset.name,
    picture: asset.contentType.startsWith('image/') ? asset.token : null,
    icon: 'file-text',
  },
})

/** A moment is edited as the day and time the store's clock shows. */
function valuesOf(task: Task, zone: string) {
  const { title, type, priority, suggestedSubject, suggestedCopy, dueAt, startsAt, endsAt } = task
  return {
    title,
    description: task.descriptionHtml || textToHtml(task.description),
    type,
    priority,
    suggestedSubject,
    suggestedCopy,
    dueOn: task.dueOn ?? (dueAt ? dayIn(zone, dueAt) : ''),
    dueTime: typedMoment(zone, dueAt).slice(11),
    startsAt: typedMoment(zone, startsAt),
    endsAt: typedMoment(zone, endsAt),
  }
}

import { Messages } from '@/components/i18n/messages'
import { can } from '@/lib/access/abilities'
import { chooseStore } from '@/lib/access/choose-store'
import type { Scope } from '@/lib/access/scope'
import { findAccount, readUsers } from '@/lib/accounts/queries'
import { requireStorePerson } from '@/lib/auth/require-person'
import { findCustomer } from '@/lib/customers/queries'
import { read } from '@/lib/database/transact'
import { findOrder } from '@/lib/orders/queries'
import { nameIn } from '@/lib/settings/lists/name-in'
import { readFlows } from '@/lib/settings/lists/read-lists'
import { countStores } from '@/lib/stores/queries'
import { listFilter } from '@/lib/tasks/queue/list-filter'
import { NewTaskForm } from './new-task-form'
import { TaskFormMessages } from './task-form-messages'

const none = { store: null, hasOthers: false }

/**
 * The form for a new task: managers and admins choose between a store's and a person's (G-1). It begins with the store looked
 * at, else one's home store; for whoever has none, with no store, so that nobody's is taken by chance; and with the customer it
 * was opened for (T-10).
 */
export async function NewTask({ asked }: { asked: Partial<Record<'store' | 'customer' | 'account' | 'order', unknown>> }) {
  const { scope, person, locale } = await requireStorePerson()
  const mayMakeForStores = can(scope, 'task.createGroup') && scope.features.includes('group_tasks')
  const mayGive = can(scope, 'task.createGroup')
  const requestedCustomer = listFilter.shape.store.parse(asked.store)
  const wanted = requestedCustomer === 'all' || !requestedCustomer ? person.homeStoreId : requestedCustomer
  const seen = mayMakeForStores ? await chooseStore(scope, person, wanted) : null
  const { store, hasOthers } = seen && !seen.store ? await chooseStore(scope, person, null) : (seen ?? none)
  const storeCount = mayMakeForStores ? await read(scope, countStores) : 0
  const { customer, account, order, people, flows } = await read(scope, (scope) => readAbout(scope, asked))
  return (
    <TaskFormMessages locale={locale}>
      <Messages
        locale={locale}
        of={['common.upload', 'stores.chosen', 'stores.find', 'stores.noneSuch', 'stores.takeOff', 'tasks.toast.madeMany']}
      >
        <NewTaskForm
          isForStores={store !== null}
          stores={store && (store.id === wanted || !hasOthers) ? [{ id: store.id, name: store.name }] : []}
          storeCount={storeCount}
          self={{ id: person.membershipId, name: person.name }}
          customer={customer && { id: customer.id, name: customer.name }}
          account={account && { id: account.id, name: account.name }}
          order={order && { id: order.id, name: order.number }}
          people={people}
          flows={flows.map(({ id, names }) => ({ key: id, label: nameIn(names, locale) }))}
          mayGive={mayGive}
        />
      </Messages>
    </TaskFormMessages>
  )
}

const idOf = (asked: unknown) => listFilter.shape.customer.parse(asked)

/** What the form was opened for, if one may see it, whom an account has for it to be done for, and the chain's lines of work. */
async function readAbout(scope: Scope, asked: Partial<Record<'customer' | 'account' | 'order', unknown>>) {
  const [customerId, accountId, orderId] = [idOf(asked.customer), idOf(asked.account), idOf(asked.order)]
  const [customer, account, order, flows] = await Promise.all([
    customerId ? findCustomer(scope, customerId) : null,
    accountId ? findAccount(scope, accountId) : null,
    orderId ? findOrder(scope, orderId) : null,
    readFlows(scope),
  ])
  const people = account ? (await readUsers(scope, account.id)).map(({ id, name }) => ({ id, name })) : []
  return { customer, account, order, people, flows: flows.filter(({ retiredAt }) => !retiredAt) }
}

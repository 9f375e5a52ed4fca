import { Messages } from '@/components/i18n/messages'
import { can } from '@/lib/access/abilities'
import { chooseStore } from '@/lib/access/choose-store'
import { requireStorePerson } from '@/lib/auth/require-person'
import { findCustomer } from '@/lib/customers/queries'
import { read } from '@/lib/database/transact'
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
export async function NewTask({ requested, about }: { requested: unknown; about: unknown }) {
  const { scope, person, locale } = await requireStorePerson()
  const mayMakeForStores = can(scope, 'task.createGroup') && scope.features.includes('group_tasks')
  const mayGive = can(scope, 'task.createGroup')
  const requestedCustomer = listFilter.shape.store.parse(requested)
  const wanted = requestedCustomer === 'all' || !requestedCustomer ? person.homeStoreId : requestedCustomer
  const seen = mayMakeForStores ? await chooseStore(scope, person, wanted) : null
  const { store, hasOthers } = seen && !seen.store ? await chooseStore(scope, person, null) : (seen ?? none)
  const storeCount = mayMakeForStores ? await read(scope, countStores) : 0
  const customerId = listFilter.shape.customer.parse(about)
  const customer = customerId ? await read(scope, (scope) => findCustomer(scope, customerId)) : null
  return (
    <TaskFormMessages locale={locale}>
      <Messages
        locale={locale}
        of={['stores.chosen', 'stores.find', 'stores.noneSuch', 'stores.takeOff', 'tasks.toast.madeMany']}
      >
        <NewTaskForm
          isForStores={store !== null}
          stores={store && (store.id === wanted || !hasOthers) ? [{ id: store.id, name: store.name }] : []}
          storeCount={storeCount}
          self={{ id: person.membershipId, name: person.name }}
          customer={customer && { id: customer.id, name: customer.name }}
          mayGive={mayGive}
        />
      </Messages>
    </TaskFormMessages>
  )
}

import { storePicksWords } from '@/components/stores/store-words'
import { priorities, taskTypes } from '@/db/vocabulary'
import { countStores } from '@/lib/stores/queries'
import { can } from '@/lib/tenancy/abilities'
import { chooseStore } from '@/lib/tenancy/choose-store'
import { listColleagues } from '@/lib/tenancy/colleagues'
import { requireFloorPerson } from '@/lib/tenancy/require-person'
import { read } from '@/lib/tenancy/transact'
import { NewTaskForm } from './new-task-form'
import { newTaskWords } from './new-task-words'

/** The form for a new task: managers and admins choose between a store's and a person's (G-1). */
export async function NewTask() {
  const { scope, person, locale, say } = await requireFloorPerson()
  const mayMakeForStores = can(scope, 'task.createGroup') && scope.features.includes('group_tasks')
  const mayGive = can(scope, 'task.createGroup')
  const { store } = mayMakeForStores ? await chooseStore(scope, person, null) : { store: null }
  const storeCount = mayMakeForStores ? await read(scope, countStores) : 0
  const colleagues = mayGive ? await read(scope, listColleagues) : []
  return (
    <NewTaskForm
      store={store && { id: store.id, name: store.name }}
      storeCount={storeCount}
      colleagues={colleagues.filter(({ id }) => id !== person.membershipId).map(({ id, name }) => ({ id, name }))}
      types={taskTypes.map((key) => ({ key, label: say(`tasks.types.${key}`) }))}
      priorities={priorities.map((key) => ({ key, label: say(`tasks.priorities.${key}`) }))}
      say={newTaskWords(say, storeCount)}
      sayStores={storePicksWords(say, locale, say('tasks.new.stores'), say('tasks.new.storesHint'))}
    />
  )
}

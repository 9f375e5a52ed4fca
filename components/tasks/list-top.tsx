import { Icon } from '@/components/ui/icon'
import { requireFloorPerson } from '@/lib/tenancy/require-person'
import type { StoreRef } from '@/lib/tenancy/scope'
import { AddTask } from './add-task'
import { OpenFilters } from './open-filters'
import { StoreMenu } from './store-menu'

/** The head of the list: where one is, and the page's one button. */
export async function ListTop({ store, stores }: { store: StoreRef; stores: StoreRef[] }) {
  const { say } = await requireFloorPerson()
  return (
    <header className="top">
      <div className="grow">
        <h1>{say('tasks.list.title')}</h1>
        <p className="small dim list-sum">
          {stores.length > 1 ? (
            <StoreMenu store={store} stores={stores} label={say('tasks.list.store')} path="/tasks">
              {store.name}
              <Icon name="chevron-down" />
            </StoreMenu>
          ) : (
            <span>{store.name}</span>
          )}
        </p>
      </div>
      <div className="top-tools">
        <OpenFilters label={say('tasks.list.search')} />
        <AddTask label={say('tasks.add')} />
      </div>
    </header>
  )
}

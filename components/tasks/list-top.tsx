import { StoreMenu } from '@/components/stores/store-menu'
import { storeMenuWords } from '@/components/stores/store-words'
import { Icon } from '@/components/ui/icon'
import { requireFloorPerson } from '@/lib/tenancy/require-person'
import type { StoreRef } from '@/lib/tenancy/scope'
import { AddTask } from './add-task'
import { OpenFilters } from './open-filters'

/** The head of the list: where one is, and the page's one button. */
export async function ListTop({ store, hasOthers }: { store: StoreRef; hasOthers: boolean }) {
  const { say } = await requireFloorPerson()
  return (
    <header className="top">
      <div className="grow">
        <h1>{say('tasks.list.title')}</h1>
        <div className="small dim list-sum">
          {hasOthers ? (
            <StoreMenu
              path="/tasks"
              every={store.id === 'all' ? undefined : say('tasks.list.everyStore')}
              say={storeMenuWords(say)}
            >
              {store.name}
              <Icon name="chevron-down" />
            </StoreMenu>
          ) : (
            <span>{store.name}</span>
          )}
        </div>
      </div>
      <div className="top-tools">
        <OpenFilters label={say('tasks.list.search')} />
        <AddTask label={say('tasks.add')} storeId={hasOthers ? store.id : undefined} />
      </div>
    </header>
  )
}

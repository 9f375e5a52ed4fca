import { useT } from '@/components/i18n/use-t'
import { StoreMenu } from '@/components/stores/store-menu'
import { OpenFilters } from '@/components/tasks/filters/open-filters'
import { AddTask } from '@/components/tasks/form/add-task'
import { Icon } from '@/components/ui/icon'
import type { StoreRef } from '@/lib/access/scope'

type Props = { title: string; query: string; store: Pick<StoreRef, 'id' | 'name'>; hasOthers: boolean }

/** The head of the list: where one is, and the page's one button. */
export function ListTop({ title, query, store, hasOthers }: Props) {
  const t = useT('tasks.list', 'tasks.add')
  return (
    <header className="top">
      <div className="grow">
        <h1>{title}</h1>
        <div className="second">
          {hasOthers ? (
            <StoreMenu path="/tasks" keep={query} every={store.id === 'all' ? undefined : t('tasks.list.everyStore')}>
              {store.name}
              <Icon name="chevron-down" />
            </StoreMenu>
          ) : (
            <span>{store.name}</span>
          )}
        </div>
      </div>
      <div className="top-tools">
        <OpenFilters />
        <AddTask label={t('tasks.add')} storeId={hasOthers ? store.id : undefined} />
      </div>
    </header>
  )
}

'use client'

import { Button } from 'react-aria-components/Button'
import { GridList, GridListItem } from 'react-aria-components/GridList'
import { DropIndicator, useDragAndDrop } from 'react-aria-components/useDragAndDrop'
import { useT } from '@/components/i18n/use-t'
import { Icon } from '@/components/ui/icon'
import type { Popped } from '@/components/ui/pop-button'
import { PopOver } from '@/components/ui/pop-over'
import { moved } from './column-order'
import type { AdminColumn } from './table-view'

type Props = Popped & {
  columns: AdminColumn[]
  hidden: string[]
  hide: (hidden: string[]) => void
  arrange: (order: string[]) => void
  /** Goes back to the plain columns. */
  restore: () => void
}

/** The columns in their order: each shown or not, and dragged to another place by mouse, finger or keyboard. The first stays where it is. */
export function ColumnList({ columns, hidden, hide, arrange, restore, ...popped }: Props) {
  const t = useT('admin.table')
  const ids = columns.map(({ id }) => id)
  const [first] = ids
  const toggle = (id: string) => hide(hidden.includes(id) ? hidden.filter((each) => each !== id) : [...hidden, id])
  // What is shown is no selection to the list: it would drag all that is selected together.
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': columns.find(({ id }) => id === key)?.label ?? '' })),
    onReorder: ({ keys, target }) => arrange(moved(ids, [...keys].map(String), String(target.key), target.dropPosition)),
    renderDropIndicator: (target) => <DropIndicator target={target} className="drop-here" />,
  })
  return (
    <PopOver className="popover" {...popped}>
      <p className="label">{t('admin.table.order')}</p>
      <GridList
        className=""
        aria-label={popped.label}
        items={columns}
        // A line is drawn again for another column alone, or another of these.
        dependencies={[hidden, hide]}
        disabledKeys={first ? [first] : []}
        dragAndDropHooks={dragAndDropHooks}
      >
        {({ id, label: name }) => (
          <GridListItem className="column-line" textValue={name}>
            <label className="grow">
              <input type="checkbox" checked={!hidden.includes(id)} disabled={id === first} onChange={() => toggle(id)} />
              {name}
            </label>
            {id === first ? (
              // The widget asks for a handle in every line; this one takes no part.
              <Button slot="drag" className="icon-button" isDisabled>
                <Icon name="lock" size="s" />
              </Button>
            ) : (
              <Button slot="drag" className="icon-button drag-handle">
                <Icon name="grip-vertical" size="s" />
              </Button>
            )}
          </GridListItem>
        )}
      </GridList>
      <button type="button" className="button button-bare" onClick={restore}>
        {t('admin.table.restore')}
      </button>
    </PopOver>
  )
}

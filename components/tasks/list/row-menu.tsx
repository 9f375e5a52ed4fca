'use client'

import { type RefObject, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useT } from '@/components/i18n/use-t'
import type { Operation } from '@/components/tasks/operations'
import { Icon } from '@/components/ui/icon'
import { useWhenUsed } from '@/components/ui/later'
import type { MenuEntry } from '@/components/ui/menu'
import { menu } from '@/components/ui/menu-part'
import { byKey } from '@/components/ui/pop-button'
import { useRowMenu } from './use-row-menu'

export type Closing = 'resolve' | 'dismiss' | 'remove'
/** How many rows an action of a picked one is done to. */
export type Reach = number | 'all'
/** What the menu of a picked row says. */
export type PickedMenu = { unpick: string; named: (operation: Closing, reach: Reach) => string }
type Props = {
  list: RefObject<HTMLElement | null>
  act: (row: HTMLElement, operation: Operation) => void
  pick?: (row: HTMLElement) => void
  /** How many rows an action of this one is done to; null for one that is not picked. */
  picked: (row: HTMLElement) => Reach | null
  /** Where rows are picked. */
  pickedMenu?: PickedMenu
  /** Which rows are the reader's to delete. */
  mayDelete: (id: string) => boolean
}

/** What can be done to one row (T-9): one element for the whole list, in the row it is asked for, and none until then. */
export function RowMenu({ list, act, pick, picked, pickedMenu, mayDelete }: Props) {
  const t = useT('tasks.menu')
  const { at, open, close } = useRowMenu(list)
  const Menu = useWhenUsed(menu)
  const button = useRef<HTMLButtonElement>(null)
  const spot = useRef<HTMLElement>(null)
  if (!at) return null
  const { row, isOpen, point } = at
  const reach = picked(row)
  const named = (operation: Closing) => {
    const isOne = reach === null || reach === 1 || !pickedMenu
    return isOne ? t(`tasks.menu.${operation}`) : pickedMenu.named(operation, reach)
  }
  const tick = row.querySelector<HTMLButtonElement>('button[data-id]')
  const does = (id: Closing, icon: string, operation: Operation): MenuEntry => ({
    id,
    icon,
    label: named(id),
    press: () => act(row, operation),
  })
  const entries: MenuEntry[] = [
    {
      id: 'open',
      icon: 'arrow-right',
      label: t('tasks.menu.open'),
      href: row.querySelector('a.row-link')?.getAttribute('href') ?? '',
    },
    ...(tick?.disabled ? [] : [does('resolve', 'check', 'resolved'), does('dismiss', 'x', 'dismissed')]),
    ...(pick
      ? [
          {
            id: 'pick',
            icon: 'list-checks',
            label: (reach !== null && pickedMenu?.unpick) || t('tasks.menu.pick'),
            press: () => pick(row),
          },
        ]
      : []),
    ...(mayDelete(tick?.dataset.id ?? '') ? [does('remove', 'trash-2', 'removed')] : []),
  ]
  return (
    <>
      {createPortal(
        <button
          ref={button}
          type="button"
          className="icon-button row-more"
          data-menu
          aria-haspopup="menu"
          aria-expanded={isOpen}
          aria-keyshortcuts="m"
          aria-label={t('tasks.menu.more', { number: tick?.dataset.number ?? '' })}
          onClick={() => (isOpen ? close() : open(row))}
          onKeyDown={byKey(() => open(row))}
        >
          <Icon name="ellipsis" />
        </button>,
        row,
      )}
      {point ? <span className="menu-point" ref={(anchor) => place(anchor, point, spot)} /> : null}
      {isOpen && Menu && Menu !== 'away' ? (
        <Menu
          trigger={point ? spot : button}
          label={t('tasks.menu.more', { number: tick?.dataset.number ?? '' })}
          entries={entries}
          close={close}
          placement={point ? 'bottom start' : 'bottom end'}
          variant="of-row"
        />
      ) : null}
    </>
  )
}

/** Where the mouse asked for the menu, for it to hang from. */
function place(anchor: HTMLElement | null, { x, y }: { x: number; y: number }, spot: RefObject<HTMLElement | null>) {
  anchor?.style.setProperty('left', `${x}px`)
  anchor?.style.setProperty('top', `${y}px`)
  spot.current = anchor
}

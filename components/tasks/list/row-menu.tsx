'use client'

import type { RefObject } from 'react'
import { createPortal } from 'react-dom'
import { useT } from '@/components/i18n/use-t'
import type { Operation } from '@/components/tasks/operations'
import { Icon } from '@/components/ui/icon'
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
  if (!at) return null
  const { row, isOpen, point } = at
  const reach = picked(row)
  const named = (operation: Closing) => {
    const isOne = reach === null || reach === 1 || !pickedMenu
    return isOne ? t(`tasks.menu.${operation}`) : pickedMenu.named(operation, reach)
  }
  const tick = row.querySelector<HTMLButtonElement>('button[data-id]')
  const run = (does: () => void) => () => {
    row.querySelector<HTMLElement>('a.row-link')?.focus()
    close()
    does()
  }
  const item = (icon: string, text: string, does: () => void) => (
    <button type="button" className="menu-item" onClick={run(does)}>
      <Icon name={icon} />
      {text}
    </button>
  )
  return createPortal(
    <>
      <button
        type="button"
        className="icon-button row-more"
        data-menu
        aria-expanded={isOpen}
        aria-keyshortcuts="m"
        aria-label={t('tasks.menu.more', { number: tick?.dataset.number ?? '' })}
        onClick={() => (isOpen ? close() : open(row))}
      >
        <Icon name="ellipsis" />
      </button>
      {isOpen ? (
        <div popover="manual" className={point ? 'menu of-row at-point' : 'menu of-row'} ref={(menu) => show(menu, point)}>
          <a
            className="menu-item"
            href={row.querySelector('a.row-link')?.getAttribute('href') ?? ''}
            target="_blank"
            rel="noopener"
          >
            <Icon name="arrow-right" />
            {t('tasks.menu.open')}
          </a>
          {tick?.disabled ? null : item('check', named('resolve'), () => act(row, 'resolved'))}
          {tick?.disabled ? null : item('x', named('dismiss'), () => act(row, 'dismissed'))}
          {pick ? item('list-checks', (reach !== null && pickedMenu?.unpick) || t('tasks.menu.pick'), () => pick(row)) : null}
          {mayDelete(tick?.dataset.id ?? '') ? item('trash-2', named('remove'), () => act(row, 'removed')) : null}
        </div>
      ) : null}
    </>,
    row,
  )
}

/** Hangs from its button, or lies where the mouse is; the first thing in it has the focus. */
function show(menu: HTMLElement | null, point?: { x: number; y: number }) {
  if (!menu || menu.matches(':popover-open')) return
  if (point) {
    menu.style.setProperty('--x', `${point.x}px`)
    menu.style.setProperty('--y', `${point.y}px`)
  }
  menu.showPopover()
  menu.querySelector<HTMLElement>('.menu-item')?.focus()
}

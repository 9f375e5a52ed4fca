'use client'

import { useEffect, useEffectEvent } from 'react'
import { Menu as AriaMenu, MenuItem } from 'react-aria-components/Menu'
import { Icon } from './icon'
import type { Popped } from './pop-button'
import { type Placement, PopOver } from './pop-over'

/** One thing a menu offers: to do it, or with `href` to open it in a new tab. */
export type MenuEntry = { id: string; label: string; icon?: string; isDisabled?: boolean; press?: () => void; href?: string }
export type MenuLooks = {
  placement?: Placement
  variant?: string
  /** Said where there is nothing to choose. */
  none?: string
}

/** An open menu: arrows and first letters go through it, Tab goes back to its button. */
export function Menu({ entries, placement, variant = '', none, ...popped }: Popped & MenuLooks & { entries: MenuEntry[] }) {
  // What is behind takes no focus while it is open: the button has it again when it is closed, and the next Tab goes on from there.
  const leave = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    popped.close()
  })
  useEffect(() => {
    const end = new AbortController()
    document.addEventListener('keydown', (event) => leave(event), { capture: true, signal: end.signal })
    return () => end.abort()
  }, [])
  return (
    <PopOver placement={placement} className={`menu ${variant}`} {...popped}>
      <AriaMenu aria-label={popped.label} autoFocus="first" onClose={popped.close}>
        {entries.map(({ id, label, icon, isDisabled, press, href }) => (
          <MenuItem
            key={id}
            id={id}
            textValue={label}
            className="menu-item"
            isDisabled={isDisabled}
            onAction={press}
            href={href}
            target={href && '_blank'}
            rel={href && 'noopener'}
          >
            {icon ? <Icon name={icon} /> : null}
            {label}
          </MenuItem>
        ))}
      </AriaMenu>
      {entries.length === 0 ? <p className="hint menu-none">{none}</p> : null}
    </PopOver>
  )
}

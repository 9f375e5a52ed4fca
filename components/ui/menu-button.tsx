'use client'

import type { ComponentProps } from 'react'
import type { MenuEntry, MenuLooks } from './menu'
import { menu } from './menu-part'
import { PopButton } from './pop-button'

type Props = MenuLooks & Omit<ComponentProps<typeof PopButton>, 'part' | 'given' | 'kind'> & { entries: MenuEntry[] }

/** A button that a menu hangs from. */
export function MenuButton({ entries, placement, variant, none, ...button }: Props) {
  return <PopButton part={menu} given={{ entries, placement, variant, none }} kind="menu" {...button} />
}

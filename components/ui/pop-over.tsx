'use client'

import type { ReactNode } from 'react'
import { Popover, type PopoverProps } from 'react-aria-components/Popover'
import { InReadersLanguage } from './in-readers-language'
import type { Popped } from './pop-button'

export type Placement = PopoverProps['placement']
type Props = Popped & { placement?: Placement; className: string; children: ReactNode }

/** What hangs from a button, beside it where there is room; Escape and a press beside it close it alone, and the button has the focus again. */
export const PopOver = ({ trigger, label, close, placement = 'bottom end', className, children }: Props) => (
  <InReadersLanguage>
    <Popover
      isOpen
      triggerRef={trigger}
      onOpenChange={(isOpen) => (isOpen ? undefined : close())}
      placement={placement}
      offset={4}
      className={className}
      aria-label={label}
    >
      {children}
    </Popover>
  </InReadersLanguage>
)

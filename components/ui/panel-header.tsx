import type { ReactNode } from 'react'
import { Icon } from './icon'

type Props = { id: string; title: string; close: string; onClose: () => void; children?: ReactNode }

/** The head of a panel: what it is, a line about it, and the way out. */
export function PanelHeader({ id, title, close, onClose, children }: Props) {
  return (
    <header className="panel-h">
      <div className="grow">
        <h2 id={id}>{title}</h2>
        {children}
      </div>
      <button type="button" className="icon-btn" aria-label={close} onClick={onClose}>
        <Icon name="x" size="l" />
      </button>
    </header>
  )
}

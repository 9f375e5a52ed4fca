import type { ReactNode } from 'react'
import { EmptyShelf } from './empty-shelf'

/** What will appear in an empty place, and the next step. */
export function Empty({
  title,
  text,
  drawing,
  children,
}: {
  title: string
  text?: string
  drawing?: boolean
  children?: ReactNode
}) {
  return (
    <div className="empty">
      {drawing ? <EmptyShelf /> : null}
      <p>
        <b>{title}</b>
      </p>
      {text ? <p className="second">{text}</p> : null}
      {children}
    </div>
  )
}

import type { ReactNode } from 'react'

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
      {text ? <p className="dim small">{text}</p> : null}
      {children}
    </div>
  )
}

function EmptyShelf() {
  const vase = 'M23 11h10v9c0 4 8 8 8 17a8 8 0 0 1-8 8H23a8 8 0 0 1-8-8c0-9 8-13 8-17z'
  return (
    <svg className="draw" viewBox="0 0 120 56" aria-hidden="true">
      <path d="M6 45h108" />
      <g transform="translate(32 0)">
        <path className="pf" d={vase} />
        <path d={`${vase}M21 11h14`} />
      </g>
    </svg>
  )
}

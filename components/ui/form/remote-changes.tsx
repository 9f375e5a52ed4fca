import type { RefObject } from 'react'

type Props = {
  anchor: RefObject<HTMLDivElement | null>
  title: string
  changed: { label: string; value: string; note?: string }[]
}

/** What a colleague saved while one was typing, field by field, just above the button that saves; one's own text stays in the form (T-16). */
export function RemoteChanges({ anchor, title, changed }: Props) {
  return (
    <div ref={anchor}>
      {changed.length > 0 ? (
        <section className="quoted-message" role="status">
          <p className="strong">{title}</p>
          <dl className="facts">
            {changed.map(({ label, value, note }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd className="as-typed">
                  {value}
                  {note ? <p className="small amber">{note}</p> : null}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ) : null}
    </div>
  )
}

type Props = { title: string; changed: { label: string; value: string; note?: string }[] }

/** What somebody else saved while one was typing, field by field; one's own text stays in the form (T-16). */
export function RemoteChangeList({ title, changed }: Props) {
  return (
    <section className="letter" role="status">
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
  )
}

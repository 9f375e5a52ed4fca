type Props = { title: string; changed: { label: string; value: string }[] }

/** What somebody else saved while one was typing, field by field; one's own text stays in the form (T-16). */
export function TheirChanges({ title, changed }: Props) {
  return (
    <section className="letter" role="status">
      <p className="strong">{title}</p>
      <dl className="facts">
        {changed.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="as-typed">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

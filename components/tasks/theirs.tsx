import type { Option, TaskValues } from './task-fields'

type Field = keyof TaskValues
export type TheirsWords = { title: string; none: string; fields: Record<Field, string> }
type Props = { begun: TaskValues; now: TaskValues; types: Option[]; priorities: Option[]; say: TheirsWords }

/** What somebody else saved while one was typing, field by field; one's own text stays in the form (T-16). */
export function Theirs({ begun, now, types, priorities, say }: Props) {
  const fields = Object.keys(say.fields) as Field[]
  const changed = fields.filter((field) => (begun[field] ?? '') !== (now[field] ?? ''))
  const label = (field: Field) => {
    const value = field.endsWith('sAt') ? (now[field] ?? '').replace('T', ' ') : (now[field] ?? '')
    const known = field === 'type' ? types : field === 'priority' ? priorities : []
    return known.find(({ key }) => key === value)?.label ?? (value || say.none)
  }
  return (
    <section className="letter" role="status">
      <p className="strong">{say.title}</p>
      <dl className="facts">
        {changed.map((field) => (
          <div key={field}>
            <dt>{say.fields[field]}</dt>
            <dd className="as-typed">{label(field)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

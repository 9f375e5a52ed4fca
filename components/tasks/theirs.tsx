import type { Option } from '@/components/ui/options'
import { TheirChanges } from '@/components/ui/their-changes'
import type { TaskValues } from './task-fields'

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
  return <TheirChanges title={say.title} changed={changed.map((field) => ({ label: say.fields[field], value: label(field) }))} />
}

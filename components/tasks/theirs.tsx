import type { Option } from '@/components/ui/options'
import { TheirChanges } from '@/components/ui/their-changes'
import type { TaskValues } from './task-fields'

type Field = keyof TaskValues
export type TheirsWords = { title: string; none: string; both: string; fields: Record<Field, string> }
type Props = {
  begun: TaskValues
  now: TaskValues
  both: string[]
  types: Option[]
  priorities: Option[]
  by: string
  say: TheirsWords
}

/** What a colleague saved while one was typing, field by field, and which of it one changed oneself; one's own text stays in the form (T-16). */
export function Theirs({ begun, now, both, types, priorities, by, say }: Props) {
  const fields = Object.keys(say.fields) as Field[]
  const changed = fields.filter((field) => (begun[field] ?? '') !== (now[field] ?? ''))
  const label = (field: Field) => {
    const value = field.endsWith('sAt') ? (now[field] ?? '').replace('T', ' ') : (now[field] ?? '')
    const known = field === 'type' ? types : field === 'priority' ? priorities : []
    return known.find(({ key }) => key === value)?.label ?? (value || say.none)
  }
  const note = (field: Field) => (both.includes(field) ? say.both : undefined)
  return (
    <TheirChanges
      title={say.title.replace('{name}', () => by)}
      changed={changed.map((field) => ({ label: say.fields[field], value: label(field), note: note(field) }))}
    />
  )
}

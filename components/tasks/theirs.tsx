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
  /** What is kept as HTML, in bare words. */
  bare: TaskValues
  say: TheirsWords
}

/** What a colleague saved while one was typing, field by field, and which of it one changed oneself; one's own text stays in the form (T-16). */
export function Theirs({ begun, now, both, types, priorities, by, bare, say }: Props) {
  const fields = Object.keys(say.fields) as Field[]
  const changed = fields.filter((field) => (begun[field] ?? '') !== (now[field] ?? ''))
  const label = (field: Field) => {
    const kept = bare[field] ?? now[field] ?? ''
    const value = field.endsWith('sAt') ? kept.replace('T', ' ') : kept
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

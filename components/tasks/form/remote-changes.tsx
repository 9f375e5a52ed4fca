import type { Option } from '@/components/ui/form/options'
import { RemoteChangeList } from '@/components/ui/form/remote-change-list'
import type { TaskValues } from './task-fields'

type Field = keyof TaskValues
export type RemoteChangesLabels = { title: string; none: string; both: string; fields: Record<Field, string> }
type Props = {
  overtakenBase: TaskValues
  now: TaskValues
  both: string[]
  types: Option[]
  priorities: Option[]
  by: string
  /** What is kept as HTML, in bare words. */
  bare: TaskValues
  labels: RemoteChangesLabels
}

/** What a colleague saved while one was typing, field by field, and which of it one changed oneself; one's own text stays in the form (T-16). */
export function RemoteChanges({ overtakenBase, now, both, types, priorities, by, bare, labels }: Props) {
  const fields = Object.keys(labels.fields) as Field[]
  const changed = fields.filter((field) => (overtakenBase[field] ?? '') !== (now[field] ?? ''))
  const label = (field: Field) => {
    const kept = bare[field] ?? now[field] ?? ''
    const value = field.endsWith('sAt') ? kept.replace('T', ' ') : kept
    const known = field === 'type' ? types : field === 'priority' ? priorities : []
    return known.find(({ key }) => key === value)?.label ?? (value || labels.none)
  }
  const note = (field: Field) => (both.includes(field) ? labels.both : undefined)
  return (
    <RemoteChangeList
      title={labels.title.replace('{name}', () => by)}
      changed={changed.map((field) => ({ label: labels.fields[field], value: label(field), note: note(field) }))}
    />
  )
}

import { ChoiceField } from '@/components/ui/form/choice-field'
import type { NewTaskLabels } from './new-task-labels'

type Kind = 'stores' | 'person'
type Props = { kind: Kind; choose: (kind: Kind) => void; labels: NewTaskLabels }

/** A store's task or a person's. */
export function KindChoice({ kind, choose, labels }: Props) {
  const choices = [
    { key: 'stores' as const, label: labels.forStores, text: labels.forStoresText },
    { key: 'person' as const, label: labels.forPerson, text: labels.forPersonText },
  ]
  return <ChoiceField name="kind" legend={labels.kind} choices={choices} chosen={kind} choose={choose} />
}

import { ChoiceField } from '@/components/ui/choice-field'
import type { NewTaskWords } from './new-task-words'

type Kind = 'stores' | 'person'
type Props = { kind: Kind; choose: (kind: Kind) => void; say: NewTaskWords }

/** A store's task or a person's. */
export function KindChoice({ kind, choose, say }: Props) {
  const choices = [
    { key: 'stores' as const, label: say.forStores, text: say.forStoresText },
    { key: 'person' as const, label: say.forPerson, text: say.forPersonText },
  ]
  return <ChoiceField name="kind" legend={say.kind} choices={choices} chosen={kind} choose={choose} />
}

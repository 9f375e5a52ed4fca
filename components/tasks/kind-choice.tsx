import type { NewTaskWords } from './new-task-words'

type Kind = 'stores' | 'person'
type Props = { kind: Kind; choose: (kind: Kind) => void; say: NewTaskWords }

/** A store's task or a person's. */
export function KindChoice({ kind, choose, say }: Props) {
  const kinds = [
    { key: 'stores' as const, label: say.forStores, text: say.forStoresText },
    { key: 'person' as const, label: say.forPerson, text: say.forPersonText },
  ]
  return (
    <fieldset>
      <legend className="lab">{say.kind}</legend>
      {kinds.map(({ key, label, text }) => (
        <label key={key} className="opt">
          <input type="radio" name="kind" value={key} checked={kind === key} onChange={() => choose(key)} />
          <span>
            <b>{label}</b>
            <small>{text}</small>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

type Choice<Key extends string> = { key: Key; label: string; text: string }
type Props<Key extends string> = {
  name: string
  legend: string
  choices: Choice<Key>[]
  chosen: Key
  choose: (key: Key) => void
}

/** One of a few, each with a line that says what it means. */
export function ChoiceField<Key extends string>({ name, legend, choices, chosen, choose }: Props<Key>) {
  return (
    <fieldset>
      <legend className="caption">{legend}</legend>
      {choices.map(({ key, label, text }) => (
        <label key={key} className="option">
          <input type="radio" name={name} value={key} checked={chosen === key} onChange={() => choose(key)} />
          <span>
            <b>{label}</b>
            <small>{text}</small>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

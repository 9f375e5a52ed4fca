import { Field } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import type { ListWords } from './list-words'

/** The fields of the filters; they begin with what the address says. `wrong` is what is wrong with the last day. */
export function FilterFields({ filter, wrong, say }: { filter: URLSearchParams; wrong?: string; say: ListWords }) {
  return (
    <>
      <div className="fl">
        <label className="field">
          <span>{say.words}</span>
          <span className="input">
            <Icon name="search" />
            <input
              name="q"
              type="search"
              defaultValue={filter.get('q') ?? ''}
              placeholder={say.example}
              maxLength={200}
              autoComplete="off"
            />
          </span>
        </label>
      </div>
      <Chips name="type" legend={say.type} choices={say.types} chosen={filter.get('type') ?? ''} />
      <Chips name="priority" legend={say.priority} choices={say.priorities} chosen={filter.get('priority') ?? ''} />
      <div className="fl fl-2">
        <Field label={say.from} type="date" name="from" defaultValue={filter.get('from') ?? ''} />
        <Field label={say.to} type="date" name="to" defaultValue={filter.get('to') ?? ''} error={wrong} />
      </div>
    </>
  )
}

type Choices = { name: string; legend: string; choices: { key: string; label: string; icon?: string }[]; chosen: string }

function Chips({ name, legend, choices, chosen }: Choices) {
  const on = chosen.split(',')
  return (
    <fieldset className="fl">
      <legend className="lab">{legend}</legend>
      <div className="chips">
        {choices.map(({ key, label, icon }) => (
          <label key={key} className="chip">
            <input type="checkbox" name={name} value={key} defaultChecked={on.includes(key)} />
            {icon ? <Icon name={icon} /> : null}
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

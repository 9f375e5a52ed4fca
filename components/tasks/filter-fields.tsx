import { Icon } from '@/components/ui/icon'
import type { ListWords } from './list-words'

/** The fields of the filters; they begin with what the address says. */
export function FilterFields({ filter, say }: { filter: URLSearchParams; say: ListWords }) {
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
        <label className="field">
          <span>{say.from}</span>
          <input className="input" type="date" name="from" defaultValue={filter.get('from') ?? ''} />
        </label>
        <label className="field">
          <span>{say.to}</span>
          <input className="input" type="date" name="to" defaultValue={filter.get('to') ?? ''} />
        </label>
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

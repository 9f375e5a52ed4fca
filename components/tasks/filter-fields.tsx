import { Choice, Field } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { CustomerFilter } from './customer-filter'
import type { ListWords } from './list-words'

type Props = { filter: URLSearchParams; customer: string; changed: () => void; wrong?: string; say: ListWords }

/** The fields of the filters; they begin with what the address says. `wrong` is what is wrong with the last day. */
export function FilterFields({ filter, customer, changed, wrong, say }: Props) {
  const customerId = filter.get('customer')
  return (
    <>
      <div className="fl">
        <label className="field">
          <span>{say.words}</span>
          <span className="input">
            <Icon name="search" />
            <input name="q" type="search" defaultValue={filter.get('q') ?? ''} placeholder={say.example} autoComplete="off" />
          </span>
        </label>
        <p className="hint">{say.hint}</p>
      </div>
      <div className="fl">
        <CustomerFilter start={customerId && customer ? { id: customerId, name: customer } : null} changed={changed} say={say} />
      </div>
      <div className="fl chips">
        <label className="chip">
          <input type="checkbox" name="waiting" value="yes" defaultChecked={filter.get('waiting') === 'yes'} />
          {say.replyWaiting}
        </label>
      </div>
      <Chips name="type" legend={say.type} choices={say.types} chosen={filter.get('type') ?? ''} />
      <Chips name="priority" legend={say.priority} choices={say.priorities} chosen={filter.get('priority') ?? ''} />
      <div className="fl fl-2">
        <Choice label={say.made} name="made" defaultValue={filter.get('made') ?? ''}>
          {say.makers.map(({ key, label }) => (
            <option key={key} value={key === 'anyone' ? '' : key}>
              {label}
            </option>
          ))}
        </Choice>
        <Chips name="origin" legend={say.origin} choices={say.origins} chosen={filter.get('origin') ?? ''} />
      </div>
      <div className="fl fl-2">
        <Field label={say.from} type="date" name="from" defaultValue={filter.get('from') ?? ''} />
        <Field label={say.to} type="date" name="to" defaultValue={filter.get('to') ?? ''} error={wrong} />
        <Field label={say.createdFrom} type="date" name="createdFrom" defaultValue={filter.get('createdFrom') ?? ''} />
        <Field label={say.createdTo} type="date" name="createdTo" defaultValue={filter.get('createdTo') ?? ''} />
        <Field label={say.closedFrom} type="date" name="closedFrom" defaultValue={filter.get('closedFrom') ?? ''} />
        <Field label={say.closedTo} type="date" name="closedTo" defaultValue={filter.get('closedTo') ?? ''} />
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

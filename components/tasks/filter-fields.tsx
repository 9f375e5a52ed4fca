import { Choice, Field } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { findAt } from '@/components/ui/use-finder'
import type { ListWords } from './list-words'
import { OneFilter } from './one-filter'

const findCustomers = findAt('/api/customers')
const findMakers = findAt('/api/colleagues?for=filter')

type Named = 'customer' | 'creator' | 'assignee'
type Props = {
  filter: URLSearchParams
  names: Record<Named, string>
  changed: () => void
  wrong: Record<string, string>
  say: ListWords
}

/** The fields of the filters; they begin with what the address says. `wrong` is what is wrong with a last day. */
export function FilterFields({ filter, names, changed, wrong, say }: Props) {
  const taken = (name: Named) => (names[name] ? { id: filter.get(name) ?? '', name: names[name] } : null)
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
        <OneFilter
          name="customer"
          start={taken('customer')}
          find={findCustomers}
          changed={changed}
          say={{ label: say.customer, none: say.noneSuch, takeOff: say.takeOff }}
        />
      </div>
      <div className="fl">
        <Choice label={say.kind} name="kind" defaultValue={filter.get('kind') ?? ''}>
          {say.kinds.map(({ key, label }) => (
            <option key={key} value={key === 'group' ? '' : key}>
              {label}
            </option>
          ))}
        </Choice>
      </div>
      <div className="fl">
        <OneFilter
          name="assignee"
          start={taken('assignee')}
          find={findMakers}
          changed={changed}
          say={{ label: say.assignee, none: say.noMaker, takeOff: say.takeOff }}
        />
      </div>
      <div className="fl chips">
        <label className="chip">
          <input type="checkbox" name="waiting" value="yes" defaultChecked={filter.get('waiting') === 'yes'} />
          {say.replyWaiting}
        </label>
      </div>
      <Chips name="type" legend={say.type} choices={say.types} chosen={filter.get('type') ?? ''} />
      <Chips name="priority" legend={say.priority} choices={say.priorities} chosen={filter.get('priority') ?? ''} />
      <div className="fl">
        <Choice label={say.made} name="made" defaultValue={filter.get('made') ?? ''}>
          {say.makers.map(({ key, label }) => (
            <option key={key} value={key === 'anyone' ? '' : key}>
              {label}
            </option>
          ))}
        </Choice>
      </div>
      <div className="fl">
        <OneFilter
          name="creator"
          start={taken('creator')}
          find={findMakers}
          changed={changed}
          say={{ label: say.creator, none: say.noMaker, takeOff: say.takeOff }}
        />
      </div>
      <div className="fl">
        <Chips name="origin" legend={say.origin} choices={say.origins} chosen={filter.get('origin') ?? ''} />
      </div>
      <div className="fl fl-2">
        <Field label={say.from} type="date" name="from" defaultValue={filter.get('from') ?? ''} />
        <Field label={say.to} type="date" name="to" defaultValue={filter.get('to') ?? ''} error={wrong.to} />
        <Field label={say.createdFrom} type="date" name="createdFrom" defaultValue={filter.get('createdFrom') ?? ''} />
        <Field
          label={say.createdTo}
          type="date"
          name="createdTo"
          defaultValue={filter.get('createdTo') ?? ''}
          error={wrong.createdTo}
        />
        <Field label={say.assignedFrom} type="date" name="assignedFrom" defaultValue={filter.get('assignedFrom') ?? ''} />
        <Field
          label={say.assignedTo}
          type="date"
          name="assignedTo"
          defaultValue={filter.get('assignedTo') ?? ''}
          error={wrong.assignedTo}
        />
        <Field label={say.closedFrom} type="date" name="closedFrom" defaultValue={filter.get('closedFrom') ?? ''} />
        <Field
          label={say.closedTo}
          type="date"
          name="closedTo"
          defaultValue={filter.get('closedTo') ?? ''}
          error={wrong.closedTo}
        />
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

import { Fragment, type ReactNode } from 'react'
import type { ListLabels } from '@/components/tasks/list/list-labels'
import { Choice, Field } from '@/components/ui/form/field'
import { Icon } from '@/components/ui/icon'
import { type Find, findAt } from '@/components/ui/use-finder'
import { dayNames, type FilterName, type NameButDay } from '@/lib/tasks/queue/filter-names'
import { OneFilter } from './one-filter'

const findCustomers = findAt('/api/customers')
const findMakers = findAt('/api/colleagues?for=filter')

type Named = 'customer' | 'creator' | 'assignee'
type Props = {
  filter: URLSearchParams
  names: Record<Named, string>
  changed: () => void
  wrong: Record<string, string>
  labels: ListLabels
}

/** The fields of the filters; they begin with what the address says. `wrong` is what is wrong with a last day. */
export function FilterFields({ filter, names, changed, wrong, labels }: Props) {
  const taken = (name: Named) => (names[name] ? { id: filter.get(name) ?? '', name: names[name] } : null)
  const named = (name: Named, find: Find, none: string) => (
    <div className="form-line">
      <OneFilter
        name={name}
        start={taken(name)}
        find={find}
        changed={changed}
        labels={{ label: labels[name], none, takeOff: labels.takeOff }}
      />
    </div>
  )
  /** One of several; `usual` is what an address does not say. */
  const choice = (name: 'kind' | 'made', options: { key: string; label: string }[], usual: string) => (
    <div className="form-line">
      <Choice label={labels[name]} name={name} defaultValue={filter.get(name) ?? ''}>
        {options.map(({ key, label }) => (
          <option key={key} value={key === usual ? '' : key}>
            {label}
          </option>
        ))}
      </Choice>
    </div>
  )
  const chosen = (name: FilterName) => filter.get(name) ?? ''
  const fields: Record<NameButDay, ReactNode> = {
    q: (
      <div className="form-line">
        <label className="field">
          <span>{labels.text}</span>
          <span className="input">
            <Icon name="search" />
            <input name="q" type="search" defaultValue={chosen('q')} placeholder={labels.example} autoComplete="off" />
          </span>
        </label>
        <p className="hint">{labels.hint}</p>
      </div>
    ),
    customer: named('customer', findCustomers, labels.noneSuch),
    kind: choice('kind', labels.kinds, 'group'),
    assignee: named('assignee', findMakers, labels.noMaker),
    waiting: (
      <div className="form-line chips">
        <label className="chip">
          <input type="checkbox" name="waiting" value="yes" defaultChecked={chosen('waiting') === 'yes'} />
          {labels.replyWaiting}
        </label>
      </div>
    ),
    type: <Chips name="type" legend={labels.type} choices={labels.types} chosen={chosen('type')} />,
    priority: <Chips name="priority" legend={labels.priority} choices={labels.priorities} chosen={chosen('priority')} />,
    made: choice('made', labels.makers, 'anyone'),
    creator: named('creator', findMakers, labels.noMaker),
    origin: (
      <div className="form-line">
        <Chips name="origin" legend={labels.origin} choices={labels.origins} chosen={chosen('origin')} />
      </div>
    ),
  }
  return (
    <>
      {Object.entries(fields).map(([name, field]) => (
        <Fragment key={name}>{field}</Fragment>
      ))}
      <div className="form-line form-pair">
        {dayNames.map((name) => (
          <Field key={name} label={labels[name]} type="date" name={name} defaultValue={chosen(name)} error={wrong[name]} />
        ))}
      </div>
    </>
  )
}

type Choices = { name: string; legend: string; choices: { key: string; label: string; icon?: string }[]; chosen: string }

function Chips({ name, legend, choices, chosen }: Choices) {
  const on = chosen.split(',')
  return (
    <fieldset className="form-line">
      <legend className="caption">{legend}</legend>
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

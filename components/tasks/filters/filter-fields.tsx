import type { ListLabels } from '@/components/tasks/list/list-labels'
import { Choice, Field } from '@/components/ui/form/field'
import { Icon } from '@/components/ui/icon'
import { type Find, findAt } from '@/components/ui/use-finder'
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
  return (
    <>
      <div className="form-line">
        <label className="field">
          <span>{labels.text}</span>
          <span className="input">
            <Icon name="search" />
            <input name="q" type="search" defaultValue={filter.get('q') ?? ''} placeholder={labels.example} autoComplete="off" />
          </span>
        </label>
        <p className="hint">{labels.hint}</p>
      </div>
      {named('customer', findCustomers, labels.noneSuch)}
      {choice('kind', labels.kinds, 'group')}
      {named('assignee', findMakers, labels.noMaker)}
      <div className="form-line chips">
        <label className="chip">
          <input type="checkbox" name="waiting" value="yes" defaultChecked={filter.get('waiting') === 'yes'} />
          {labels.replyWaiting}
        </label>
      </div>
      <Chips name="type" legend={labels.type} choices={labels.types} chosen={filter.get('type') ?? ''} />
      <Chips name="priority" legend={labels.priority} choices={labels.priorities} chosen={filter.get('priority') ?? ''} />
      {choice('made', labels.makers, 'anyone')}
      {named('creator', findMakers, labels.noMaker)}
      <div className="form-line">
        <Chips name="origin" legend={labels.origin} choices={labels.origins} chosen={filter.get('origin') ?? ''} />
      </div>
      <div className="form-line form-pair">
        <Field label={labels.from} type="date" name="from" defaultValue={filter.get('from') ?? ''} />
        <Field label={labels.to} type="date" name="to" defaultValue={filter.get('to') ?? ''} error={wrong.to} />
        <Field label={labels.createdFrom} type="date" name="createdFrom" defaultValue={filter.get('createdFrom') ?? ''} />
        <Field
          label={labels.createdTo}
          type="date"
          name="createdTo"
          defaultValue={filter.get('createdTo') ?? ''}
          error={wrong.createdTo}
        />
        <Field label={labels.assignedFrom} type="date" name="assignedFrom" defaultValue={filter.get('assignedFrom') ?? ''} />
        <Field
          label={labels.assignedTo}
          type="date"
          name="assignedTo"
          defaultValue={filter.get('assignedTo') ?? ''}
          error={wrong.assignedTo}
        />
        <Field label={labels.closedFrom} type="date" name="closedFrom" defaultValue={filter.get('closedFrom') ?? ''} />
        <Field
          label={labels.closedTo}
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

import { Fragment, type ReactNode } from 'react'
import { useT } from '@/components/i18n/use-t'
import { typeIcons } from '@/components/tasks/list/type-icon'
import { Choice, Field } from '@/components/ui/form/field'
import { Icon } from '@/components/ui/icon'
import { type Find, findAt } from '@/components/ui/use-finder'
import { priorities, taskTypes } from '@/db/vocabulary'
import { dayNames, type FilterName, kinds, makers, type NameButDay } from '@/lib/tasks/queue/filter-names'
import { OneFilter } from './one-filter'

const findCustomers = findAt('/api/customers')
const findMakers = findAt('/api/colleagues?for=filter')

type Named = 'customer' | 'creator' | 'assignee'
const nameOf = { customer: 'tasks.new.customer', creator: 'tasks.filters.creator', assignee: 'tasks.new.assignee' } as const
/** Where tasks can come from so far. */
const shownOrigins = ['manual', 'import', 'reply'] as const

type Props = {
  filter: URLSearchParams
  names: Record<Named, string>
  changed: () => void
  wrong: Record<string, string>
}

/** The fields of the filters; they begin with what the address says. `wrong` is what is wrong with a last day. */
export function FilterFields({ filter, names, changed, wrong }: Props) {
  const t = useT(
    'tasks.filters',
    'tasks.kinds',
    'tasks.types',
    'tasks.priorities',
    'tasks.made',
    'tasks.origins.manual',
    'tasks.origins.import',
    'tasks.origins.reply',
    'tasks.new.assignee',
    'tasks.new.customer',
    'tasks.new.noCustomer',
  )
  const taken = (name: Named) => (names[name] ? { id: filter.get(name) ?? '', name: names[name] } : null)
  const named = (name: Named, find: Find, none: string) => (
    <div className="form-line">
      <OneFilter name={name} start={taken(name)} find={find} changed={changed} label={t(nameOf[name])} none={none} />
    </div>
  )
  /** One of several; `usual` is what an address does not say. */
  const choice = (name: 'kind' | 'made', options: { key: string; label: string }[], usual: string) => (
    <div className="form-line">
      <Choice label={t(`tasks.filters.${name}`)} name={name} defaultValue={filter.get(name) ?? ''}>
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
          <span>{t('tasks.filters.text')}</span>
          <span className="input">
            <Icon name="search" />
            <input
              name="q"
              type="search"
              defaultValue={chosen('q')}
              placeholder={t('tasks.filters.example')}
              autoComplete="off"
            />
          </span>
        </label>
        <p className="hint">{t('tasks.filters.hint')}</p>
      </div>
    ),
    customer: named('customer', findCustomers, t('tasks.new.noCustomer')),
    kind: choice(
      'kind',
      kinds.map((key) => ({ key, label: t(`tasks.kinds.${key}`) })),
      'group',
    ),
    assignee: named('assignee', findMakers, t('tasks.filters.noMaker')),
    waiting: (
      <div className="form-line chips">
        <label className="chip">
          <input type="checkbox" name="waiting" value="yes" defaultChecked={chosen('waiting') === 'yes'} />
          {t('tasks.filters.waiting')}
        </label>
      </div>
    ),
    type: (
      <Chips
        name="type"
        legend={t('tasks.filters.type')}
        choices={taskTypes.map((key) => ({ key, label: t(`tasks.types.${key}`), icon: typeIcons[key] }))}
        chosen={chosen('type')}
      />
    ),
    priority: (
      <Chips
        name="priority"
        legend={t('tasks.filters.priority')}
        choices={priorities.map((key) => ({ key, label: t(`tasks.priorities.${key}`) }))}
        chosen={chosen('priority')}
      />
    ),
    made: choice(
      'made',
      makers.map((key) => ({ key, label: t(`tasks.made.${key}`) })),
      'anyone',
    ),
    creator: named('creator', findMakers, t('tasks.filters.noMaker')),
    origin: (
      <div className="form-line">
        <Chips
          name="origin"
          legend={t('tasks.filters.origin')}
          choices={shownOrigins.map((key) => ({ key, label: t(`tasks.origins.${key}`) }))}
          chosen={chosen('origin')}
        />
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
          <Field
            key={name}
            label={t(`tasks.filters.${name}`)}
            type="date"
            name={name}
            defaultValue={chosen(name)}
            error={wrong[name]}
          />
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

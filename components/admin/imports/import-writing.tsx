'use client'

import { Choice } from '@/components/ui/form/field'
import { amountCell, type DecimalSign } from '@/lib/imports/cells/amount-cells'
import { type DayOrder, whenCell } from '@/lib/imports/cells/day-cells'
import type { Judgement } from '@/lib/imports/files/column-signs'

export type WritingLabels = Record<
  'days' | 'dmy' | 'mdy' | 'decimal' | 'point' | 'comma' | 'ask' | 'isDay' | 'mixed' | 'locale',
  string
>
type Props<Value extends string> = {
  judged: Judgement<Value> | null
  chosen: Value | ''
  choose: (value: Value) => void
  error?: string
  labels: WritingLabels
}
type Writing<Value extends string> = {
  name: 'days' | 'decimal'
  values: Value[]
  /** What the example means, in the reader's words; nothing where it does not fit. */
  meant: (example: string, value: Value) => string
}

/** In which order the days of the file stand, shown by one that could be read both ways; asked for where the file does not tell. */
export const DayOrderField = (props: Props<DayOrder>) => (
  <WritingField
    {...props}
    name="days"
    values={['dmy', 'mdy']}
    meant={(example, order) => dayMeant(example, order, props.labels.locale)}
  />
)

/** Which sign parts off the decimals of the file's amounts, in the same way. */
export const DecimalField = (props: Props<DecimalSign>) => (
  <WritingField
    {...props}
    name="decimal"
    values={['comma', 'point']}
    meant={(example, sign) => amountMeant(example, sign, props.labels.locale)}
  />
)

function WritingField<Value extends string>(field: Props<Value> & Writing<Value>) {
  const { name, values, judged, choose, error, meant, labels } = field
  if (!judged) return null
  const value = field.chosen || (judged.isSure ? judged.value : '')
  const shown = value && meant(judged.example, value)
  const text = shown ? labels.isDay.replace('{example}', () => judged.example).replace('{day}', () => shown) : judged.example
  if (judged.isFixed)
    return (
      <div>
        <p className="caption">{labels[name]}</p>
        <p className="hint">{text}</p>
      </div>
    )
  return (
    <Choice
      label={labels[name]}
      name={name}
      value={value}
      error={field.chosen ? undefined : error}
      hint={judged.isMixed ? `${text} ${labels.mixed}` : text}
      onChange={({ target }) => choose(target.value as Value)}
    >
      {value ? null : <option value="">{labels.ask}</option>}
      {values.map((each) => (
        <option key={each} value={each}>
          {labels[each as DayOrder | DecimalSign]}
        </option>
      ))}
    </Choice>
  )
}

function dayMeant(example: string, order: DayOrder, locale: string): string {
  const day = whenCell(example, order)?.day
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  return day ? format.format(new Date(`${day}T12:00:00Z`)) : ''
}

function amountMeant(example: string, sign: DecimalSign, locale: string): string {
  const amount = amountCell(example, sign)
  return amount === null ? '' : new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(amount)
}

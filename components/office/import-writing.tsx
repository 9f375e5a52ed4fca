'use client'

import { Choice } from '@/components/ui/field'
import { amountCell, type DecimalSign } from '@/lib/imports/amount-cells'
import type { Judgement } from '@/lib/imports/column-signs'
import { type DayOrder, whenCell } from '@/lib/imports/day-cells'

export type WritingWords = Record<
  'days' | 'dmy' | 'mdy' | 'decimal' | 'point' | 'comma' | 'ask' | 'isDay' | 'mixed' | 'locale',
  string
>
type Props<Value extends string> = {
  judged: Judgement<Value> | null
  chosen: Value | ''
  choose: (value: Value) => void
  error?: string
  say: WritingWords
}
type Way<Value extends string> = {
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
    meant={(example, order) => dayMeant(example, order, props.say.locale)}
  />
)

/** Which sign parts off the decimals of the file's amounts, in the same way. */
export const DecimalField = (props: Props<DecimalSign>) => (
  <WritingField
    {...props}
    name="decimal"
    values={['comma', 'point']}
    meant={(example, sign) => amountMeant(example, sign, props.say.locale)}
  />
)

function WritingField<Value extends string>(field: Props<Value> & Way<Value>) {
  const { name, values, judged, choose, error, meant, say } = field
  if (!judged) return null
  const value = field.chosen || (judged.isSure ? judged.value : '')
  const shown = value && meant(judged.example, value)
  const words = shown ? say.isDay.replace('{example}', () => judged.example).replace('{day}', () => shown) : judged.example
  if (judged.isFixed)
    return (
      <div>
        <p className="lab">{say[name]}</p>
        <p className="hint">{words}</p>
      </div>
    )
  return (
    <Choice
      label={say[name]}
      name={name}
      value={value}
      error={field.chosen ? undefined : error}
      hint={judged.isMixed ? `${words} ${say.mixed}` : words}
      onChange={({ target }) => choose(target.value as Value)}
    >
      {value ? null : <option value="">{say.ask}</option>}
      {values.map((each) => (
        <option key={each} value={each}>
          {say[each as DayOrder | DecimalSign]}
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

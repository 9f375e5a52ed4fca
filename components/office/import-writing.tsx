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

/** In which order the days of the file stand, shown by one that could be read both ways; asked for where the file does not tell. */
export function DayOrderField({ judged, chosen, choose, error, say }: Props<DayOrder>) {
  if (!judged) return null
  const order = chosen || (judged.isSure ? judged.value : '')
  const day = order && whenCell(judged.example, order)?.day
  const shown = day
    ? new Intl.DateTimeFormat(say.locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`))
    : ''
  return (
    <Choice
      label={say.days}
      name="days"
      value={order}
      error={error}
      hint={hintOf(judged, shown, say)}
      onChange={({ target }) => choose(target.value as DayOrder)}
    >
      {order ? null : <option value="">{say.ask}</option>}
      <option value="dmy">{say.dmy}</option>
      <option value="mdy">{say.mdy}</option>
    </Choice>
  )
}

/** Which sign parts off the decimals of the file's amounts, in the same way. */
export function DecimalField({ judged, chosen, choose, error, say }: Props<DecimalSign>) {
  if (!judged) return null
  const sign = chosen || (judged.isSure ? judged.value : '')
  const amount = sign ? amountCell(judged.example, sign) : null
  const shown = amount === null ? '' : new Intl.NumberFormat(say.locale, { maximumFractionDigits: 6 }).format(amount)
  return (
    <Choice
      label={say.decimal}
      name="decimal"
      value={sign}
      error={error}
      hint={hintOf(judged, shown, say)}
      onChange={({ target }) => choose(target.value as DecimalSign)}
    >
      {sign ? null : <option value="">{say.ask}</option>}
      <option value="comma">{say.comma}</option>
      <option value="point">{say.point}</option>
    </Choice>
  )
}

const hintOf = ({ example, isMixed }: Judgement<string>, shown: string, say: WritingWords) =>
  [shown ? say.isDay.replace('{example}', () => example).replace('{day}', () => shown) : example, isMixed ? say.mixed : '']
    .filter(Boolean)
    .join(' ')

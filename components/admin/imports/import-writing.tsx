'use client'

import { useLocale, useT } from '@/components/i18n/use-t'
import { Choice } from '@/components/ui/form/field'
import { amountCell, type DecimalSign } from '@/lib/i18n/amounts'
import { type DayOrder, whenCell } from '@/lib/imports/cells/day-cells'
import type { Judgement } from '@/lib/imports/files/column-signs'

type Props<Value extends string> = {
  judged: Judgement<Value> | null
  chosen: Value | ''
  choose: (value: Value) => void
  error?: string
}
type Writing<Value extends string> = {
  name: 'days' | 'decimal'
  values: Value[]
  /** What the example means, in the reader's words; nothing where it does not fit. */
  meant: (example: string, value: Value) => string
}

/** In which order the days of the file stand, shown by one that could be read both ways; asked for where the file does not tell. */
export function DayOrderField(props: Props<DayOrder>) {
  const locale = useDayLocale()
  return (
    <WritingField {...props} name="days" values={['dmy', 'mdy']} meant={(example, order) => dayMeant(example, order, locale)} />
  )
}

/** Which sign parts off the decimals of the file's amounts, in the same way. */
export function DecimalField(props: Props<DecimalSign>) {
  const locale = useDayLocale()
  return (
    <WritingField
      {...props}
      name="decimal"
      values={['comma', 'point']}
      meant={(example, sign) => amountMeant(example, sign, locale)}
    />
  )
}

/** English days are said as in Britain. */
function useDayLocale(): string {
  const locale = useLocale()
  return locale === 'en' ? 'en-GB' : locale
}

function WritingField<Value extends DayOrder | DecimalSign>(field: Props<Value> & Writing<Value>) {
  const { name, values, judged, choose, error, meant } = field
  const t = useT('imports.columns')
  if (!judged) return null
  const value = field.chosen || (judged.isSure ? judged.value : '')
  const shown = value && meant(judged.example, value)
  const text = shown ? t('imports.columns.isDay', { example: judged.example, day: shown }) : judged.example
  if (judged.isFixed)
    return (
      <div>
        <p className="caption">{t(`imports.columns.${name}`)}</p>
        <p className="hint">{text}</p>
      </div>
    )
  return (
    <Choice
      label={t(`imports.columns.${name}`)}
      name={name}
      value={value}
      error={field.chosen ? undefined : error}
      hint={judged.isMixed ? `${text} ${t('imports.columns.mixed')}` : text}
      onChange={({ target }) => choose(target.value as Value)}
    >
      {value ? null : <option value="">{t('imports.columns.ask')}</option>}
      {values.map((each) => (
        <option key={each} value={each}>
          {t(`imports.columns.${each}`)}
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

import { useT } from '@/components/i18n/use-t'
import { Choice, Field } from '@/components/ui/form/field'
import { Options } from '@/components/ui/form/options'
import { takeFocus } from '@/components/ui/take-focus'
import type { AttributeAsked } from '@/lib/records/ask-attribute'

type Props = { attribute: AttributeAsked; value: string; change: (value: string) => void; error?: string; takesFocus?: boolean }

/** The field of an attribute, by its kind: words, a number, a day, one of a list, yes or no, an amount. */
export function ValueInput({ attribute: { id, name, kind, choices }, value, change, error, takesFocus }: Props) {
  const t = useT('records.attributes')
  const common = { name: `attribute:${id}`, label: name, value, error, ref: takesFocus ? takeFocus : undefined }
  if (kind === 'choice' || kind === 'yes_no') {
    const list =
      kind === 'choice'
        ? choices.map((choice) => ({ key: choice.id, label: choice.name }))
        : [
            { key: 'yes', label: t('records.attributes.yes') },
            { key: 'no', label: t('records.attributes.no') },
          ]
    return (
      <Choice {...common} onChange={({ target }) => change(target.value)}>
        <option value="">{t('records.attributes.choose')}</option>
        <Options list={list} />
      </Choice>
    )
  }
  return (
    <Field
      {...common}
      type={kind === 'date' ? 'date' : 'text'}
      inputMode={kind === 'number' || kind === 'money' ? 'decimal' : undefined}
      maxLength={2000}
      autoComplete="off"
      onChange={({ target }) => change(target.value)}
    />
  )
}

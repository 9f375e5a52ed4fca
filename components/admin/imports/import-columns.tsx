'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { actions } from '@/components/call-actions'
import { useT } from '@/components/i18n/use-t'
import { Choice } from '@/components/ui/form/field'
import { SendForm } from '@/components/ui/form/send-form'
import { useSend } from '@/components/ui/form/use-send'
import type { DecimalSign } from '@/lib/i18n/amounts'
import type { DayOrder } from '@/lib/imports/cells/day-cells'
import { type ColumnSigns, fileJudged } from '@/lib/imports/files/column-signs'
import { DayOrderField, DecimalField } from './import-writing'

type Props = {
  runId: string
  fields: { field: string; label: string }[]
  dayFields: string[]
  amountFields: string[]
  headers: string[]
  sample: string[][]
  mapping: Record<string, string>
  signs: ColumnSigns[]
  encoding: string
  encodings: { key: string; label: string }[]
}

/** Which column of the file is what, with its first cells to tell by, and how all of the file is written. */
export function ImportColumns({
  runId,
  fields,
  dayFields,
  amountFields,
  headers,
  sample,
  mapping,
  signs,
  ...characterSet
}: Props) {
  const t = useT('imports.columns', 'common.noConnection')
  const { encoding, encodings } = characterSet
  const router = useRouter()
  const [chosen, setChosen] = useState(mapping)
  const [days, setDays] = useState<DayOrder | ''>('')
  const [decimal, setDecimal] = useState<DecimalSign | ''>('')
  const [wrong, setWrong] = useState('')
  const sending = useSend(actions.chooseColumnsAction, {
    shape: () => ({ runId, mapping: chosen, days: days || undefined, decimal: decimal || undefined }),
    onDone: () => {
      router.replace(`/admin/import/${runId}`)
      router.refresh()
    },
  })
  const readAs = async (other: string) => {
    const result = await actions.readAsAction({ runId, encoding: other }).catch(() => null)
    setWrong(result?.ok ? '' : (result?.message ?? t('common.noConnection')))
    if (result?.ok) router.refresh()
  }
  const cells = (header?: string) => {
    const column = headers.indexOf(header ?? '')
    return sample
      .flatMap((row) => row[column]?.trim() || [])
      .slice(0, 3)
      .join(' · ')
  }
  const used = new Set(Object.values(chosen))
  const unused = headers.filter((header) => !used.has(header)).join(', ')
  const judged = fileJudged({ dayFields, amountFields }, headers, chosen, signs)
  return (
    <section className="import-columns">
      <h2>{t('imports.columns.title')}</h2>
      <p className="second">{t('imports.columns.text')}</p>
      <SendForm sending={sending} button={t('imports.columns.check')} waiting={t('imports.columns.checking')}>
        <div className="import-fields">
          {fields.map(({ field, label }) => (
            <Choice
              key={field}
              label={label}
              name={field}
              value={chosen[field] ?? ''}
              error={sending.fields[field]}
              hint={cells(chosen[field]).slice(0, 90)}
              onChange={({ target }) => setChosen({ ...chosen, [field]: target.value })}
            >
              <option value="">{t('imports.columns.none')}</option>
              {headers.map((header) => (
                <option key={header} value={header}>
                  {header}
                </option>
              ))}
            </Choice>
          ))}
          <DayOrderField judged={judged.days} chosen={days} choose={setDays} error={sending.fields.days} />
          <DecimalField judged={judged.decimal} chosen={decimal} choose={setDecimal} error={sending.fields.decimal} />
          <Choice
            label={t('imports.columns.characterSet')}
            name="encoding"
            value={encoding}
            error={wrong}
            hint={t('imports.columns.characterSetHint')}
            onChange={({ target }) => void readAs(target.value)}
          >
            {encodings.map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </Choice>
        </div>
        {unused ? <p className="hint">{t('imports.columns.unused', { heads: unused })}</p> : null}
      </SendForm>
    </section>
  )
}

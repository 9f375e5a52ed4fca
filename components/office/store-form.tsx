'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Choice, Field } from '@/components/ui/field'
import { FormMessage } from '@/components/ui/form-message'
import { useSend } from '@/components/ui/use-send'
import { add, change } from '@/lib/stores/actions'
import type { StoreFormWords, StoreValuesShown } from './store-words'

type Option = { value: string; label: string }
type Props = { storeId?: string; values: StoreValuesShown; zones: string[]; languages: Option[]; say: StoreFormWords }

const inPlace = ['address', 'city', 'region', 'postalCode', 'country', 'phone', 'latitude', 'longitude'] as const

/** A number, nothing, or what was typed, for the check to refuse. */
const degrees = (typed: FormDataEntryValue | null) => {
  const text = String(typed ?? '').trim()
  if (text === '') return null
  const number = Number(text.replace(',', '.'))
  return Number.isNaN(number) ? text : number
}

/** A store: what it is called, where it is, and when it is open there. */
export function StoreForm({ storeId, values, zones, languages, say }: Props) {
  const router = useRouter()
  const [saved, setSaved] = useState('')
  const shape = (form: HTMLFormElement) => {
    const data = new FormData(form)
    return {
      ...Object.fromEntries(data),
      storeId,
      latitude: degrees(data.get('latitude')),
      longitude: degrees(data.get('longitude')),
    }
  }
  function onDone() {
    if (!storeId) return router.push('/office/stores')
    setSaved(say.saved)
    router.refresh()
  }
  const { submit, isSending, message, fields } = useSend<{ id: string }>(storeId ? change : add, {
    noConnection: say.noConnection,
    shape,
    onDone,
  })
  const line = (name: keyof StoreValuesShown, more: { hint?: string; type?: string; required?: boolean } = {}) => (
    <Field
      key={name}
      name={name}
      label={say.fields[name] ?? name}
      defaultValue={values[name]}
      error={fields[name]}
      autoComplete="off"
      {...more}
    />
  )
  return (
    <form className="form" method="post" onSubmit={submit} onChange={() => setSaved('')} noValidate>
      {line('name', { required: true })}
      {line('number', { required: true })}
      <h2>{say.time}</h2>
      <Choice
        label={say.fields.timeZone ?? ''}
        name="timeZone"
        defaultValue={values.timeZone}
        hint={say.zoneHint}
        error={fields.timeZone}
      >
        {zones.map((zone) => (
          <option key={zone}>{zone}</option>
        ))}
      </Choice>
      <div className="fl-2">
        {line('opensAt', { type: 'time' })}
        {line('closesAt', { type: 'time' })}
      </div>
      <Choice label={say.fields.locale ?? ''} name="locale" defaultValue={values.locale} error={fields.locale}>
        {languages.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Choice>
      <h2>{say.place}</h2>
      {inPlace.map((name) => line(name, name === 'country' ? { hint: say.countryHint } : {}))}
      <FormMessage message={Object.values(fields).includes(message) ? '' : message} />
      <div className="form-foot">
        <button type="submit" className="btn btn-go" aria-disabled={isSending || undefined}>
          {say.save}
        </button>
        <span className="said-ok" role="status">
          {saved}
        </span>
      </div>
    </form>
  )
}

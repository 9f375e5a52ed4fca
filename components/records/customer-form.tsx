'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Choice, Field } from '@/components/ui/field'
import { PickField } from '@/components/ui/pick-field'
import { SendForm } from '@/components/ui/send-form'
import { TheirChanges } from '@/components/ui/their-changes'
import { findIn } from '@/components/ui/use-finder'
import { useSend } from '@/components/ui/use-send'
import { edit } from '@/lib/records/actions'

const fields = ['givenName', 'name', 'city', 'locale', 'timeZone', 'preferredChannel'] as const
type FieldName = (typeof fields)[number]
export type CustomerValues = Record<FieldName, string>
export type CustomerFormWords = Record<FieldName, string> &
  Record<'nameHint' | 'none' | 'noZone' | 'zoneOff' | 'save' | 'theirs' | 'empty' | 'noConnection', string>
type Option = { key: string; label: string }
type Props = {
  customerId: string
  version: number
  value: CustomerValues
  languages: Option[]
  channels: Option[]
  zones: string[]
  say: CustomerFormWords
}

const zoneName = (zone: string) => zone.replaceAll('_', ' ')

/** Changes who a customer is. What was typed stays until it is taken (H-4); a colleague's save meanwhile is shown beside it (T-16). */
export function CustomerForm({ customerId, version, value, languages, channels, zones, say }: Props) {
  const router = useRouter()
  const [begun] = useState(value)
  const [isRefused, setRefused] = useState(false)
  const sending = useSend(
    async (sent) => {
      const result = await edit(sent)
      setRefused(!result.ok && result.key === 'errors.changedMeanwhile')
      if (!result.ok) router.refresh()
      return result
    },
    {
      noConnection: say.noConnection,
      shape: (form) => ({ ...Object.fromEntries(new FormData(form)), customerId, version }),
      onDone: () => router.push(`/customers/${customerId}`),
    },
  )
  const wrong = sending.fields
  const labelOf = (field: FieldName, key: string) =>
    [...(field === 'locale' ? languages : field === 'preferredChannel' ? channels : [])].find((each) => each.key === key)
      ?.label ?? (field === 'timeZone' ? zoneName(key) : key)
  const changed = fields
    .filter((field) => begun[field] !== value[field])
    .map((field) => ({ label: say[field], value: labelOf(field, value[field]) || say.empty }))
  const choice = (field: 'locale' | 'preferredChannel', options: Option[]) => (
    <Choice name={field} label={say[field]} defaultValue={begun[field]} error={wrong[field]}>
      <option value="">{say.none}</option>
      {options.map(({ key, label }) => (
        <option key={key} value={key}>
          {label}
        </option>
      ))}
    </Choice>
  )
  return (
    <SendForm sending={sending} button={say.save}>
      {isRefused ? <TheirChanges title={say.theirs} changed={changed} /> : null}
      <Field
        name="name"
        label={say.name}
        defaultValue={begun.name}
        error={wrong.name}
        maxLength={241}
        autoComplete="off"
        required
      />
      <Field
        name="givenName"
        label={say.givenName}
        hint={say.nameHint}
        defaultValue={begun.givenName}
        error={wrong.givenName}
        maxLength={120}
        autoComplete="off"
        required
      />
      <Field name="city" label={say.city} defaultValue={begun.city} error={wrong.city} maxLength={120} autoComplete="off" />
      <div className="fl-2">
        {choice('locale', languages)}
        {choice('preferredChannel', channels)}
      </div>
      <PickField
        name="timeZone"
        start={begun.timeZone ? { id: begun.timeZone, name: zoneName(begun.timeZone) } : null}
        find={findIn(zones.map((id) => ({ id, name: zoneName(id) })))}
        error={wrong.timeZone}
        say={{ label: say.timeZone, none: say.noZone, takeOff: say.zoneOff }}
      />
    </SendForm>
  )
}

'use client'

import { useState } from 'react'
import { Choice, Field } from '@/components/ui/field'
import { PickField } from '@/components/ui/pick-field'
import { SendForm } from '@/components/ui/send-form'
import { findIn } from '@/components/ui/use-finder'
import { useSend } from '@/components/ui/use-send'
import { add, change } from '@/lib/stores/actions'
import { coordinatesIn, degreesIn } from '@/lib/stores/coordinates'
import type { StoreChoices, StoreFormWords, StoreValuesShown } from './store-words'
import { Theirs } from './theirs'
import { useAdded } from './use-added'
import { type Looked, useBegun } from './use-begun'
import { useZoneGuess } from './use-zone-guess'

type Option = { value: string; label: string }
type Props = {
  storeId?: string
  now: Looked<StoreValuesShown>
  choices: StoreChoices
  zonesOfCountries?: Record<string, string>
  languages: Option[]
  say: StoreFormWords
}

const inPlace = ['address', 'city', 'region', 'postalCode'] as const

/** Two numbers, nothing, or what was typed, for the check to refuse. Both may have been pasted into one of the fields. */
const coordinates = (data: FormData) => {
  const [latitude, longitude] = ['latitude', 'longitude'].map((name) => String(data.get(name) ?? '').trim())
  const both = coordinatesIn(latitude ?? '') ?? coordinatesIn(longitude ?? '')
  if (both) return { latitude: both[0], longitude: both[1] }
  const degrees = (text = '') => (text === '' ? null : (degreesIn(text) ?? text))
  return { latitude: degrees(latitude), longitude: degrees(longitude) }
}

/** A store: what it is called, where it is, and when it is open there. A colleague's save meanwhile is met (T-16). */
export function StoreForm({ storeId, now, choices, zonesOfCountries, languages, say }: Props) {
  const [agreedZone, setAgreedZone] = useState('')
  const added = useAdded('/office/stores', say.savedAs)
  const { start, seen, keyOf, theirs, noticed } = useBegun(now)
  const zone = useZoneGuess(choices.zone, choices.zones, zonesOfCountries)
  const newHint = zone.isOfCountry ? say.zoneOfCountry : say.zoneUsual
  const shape = (form: HTMLFormElement) => {
    const data = new FormData(form)
    return {
      ...Object.fromEntries(data),
      storeId,
      seen,
      agreedZone,
      ...coordinates(data),
    }
  }
  const save = async (sent: unknown) => {
    const result = await (storeId ? change : add)(sent)
    // Saved once more, it is agreed to.
    const asked = !result.ok && result.key === 'errors.zoneMovesDues'
    setAgreedZone(asked ? String((sent as { timeZone?: unknown }).timeZone ?? '') : '')
    return noticed(result)
  }
  const sending = useSend(save, {
    noConnection: say.noConnection,
    shape,
    onDone: (_, form) => (storeId ? undefined : added(form)),
  })
  const { fields } = sending
  const line = (name: keyof StoreValuesShown, more: { hint?: string; type?: string; required?: boolean } = {}) => (
    <Field
      key={keyOf(name)}
      name={name}
      label={say.fields[name] ?? name}
      defaultValue={start[name]}
      error={fields[name]}
      autoComplete="off"
      {...more}
    />
  )
  return (
    <SendForm sending={sending} button={say.save} done={storeId ? say.saved : ''}>
      {line('name', { required: true })}
      {line('number', { required: true })}
      <h2>{say.time}</h2>
      <PickField
        key={`${keyOf('timeZone')} ${storeId ? '' : zone.guess.id}`}
        name="timeZone"
        start={zone.guess}
        find={findIn(choices.zones)}
        error={fields.timeZone}
        onHeld={zone.holdZone}
        say={{ label: say.fields.timeZone ?? '', hint: storeId ? say.zoneHint : newHint, none: say.noZone }}
      />
      <p className="sr" role="status">
        {zone.isOfCountry ? say.zoneProposed.replace('{zone}', zone.guess.name) : ''}
      </p>
      {line('hours', { hint: say.hoursHint })}
      <Choice
        key={keyOf('locale')}
        label={say.fields.locale ?? ''}
        name="locale"
        defaultValue={start.locale}
        error={fields.locale}
      >
        {languages.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Choice>
      <h2>{say.place}</h2>
      {inPlace.map((name) => line(name))}
      <PickField
        key={keyOf('country')}
        name="country"
        start={choices.country}
        find={findIn(choices.countries)}
        error={fields.country}
        onHeld={storeId ? undefined : zone.holdCountry}
        say={{ label: say.fields.country ?? '', hint: say.countryHint, none: say.noCountry, takeOff: say.noneAtAll }}
      />
      {line('phone', { type: 'tel', hint: say.phoneHint })}
      {line('latitude')}
      {line('longitude')}
      <Theirs {...theirs} />
    </SendForm>
  )
}

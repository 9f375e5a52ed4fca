'use client'

import { useRef, useState } from 'react'
import { useAdded } from '@/components/admin/use-added'
import { actions } from '@/components/call-actions'
import { useT } from '@/components/i18n/use-t'
import { Choice, Field } from '@/components/ui/form/field'
import { PickField } from '@/components/ui/form/pick-field'
import { RemoteChanges } from '@/components/ui/form/remote-changes'
import { SendForm } from '@/components/ui/form/send-form'
import { type FormSnapshot, useMergedForm } from '@/components/ui/form/use-merged-form'
import { useSend } from '@/components/ui/form/use-send'
import { type Found, findIn } from '@/components/ui/use-finder'
import { locales } from '@/db/vocabulary'
import { coordinatesIn, degreesIn } from '@/lib/stores/coordinates'
import type { StoreChoices, StoreValuesShown } from './store-display'

type Props = {
  storeId?: string
  now: FormSnapshot<StoreValuesShown>
  choices: StoreChoices
  zonesOfCountries?: Record<string, string>
}

const addressFields = ['address', 'city', 'region', 'postalCode'] as const

/** Two numbers, nothing, or what was typed, for the check to refuse. Both may have been pasted into one of the fields. */
const coordinates = (data: FormData) => {
  const [latitude, longitude] = ['latitude', 'longitude'].map((name) => String(data.get(name) ?? '').trim())
  const both = coordinatesIn(latitude ?? '') ?? coordinatesIn(longitude ?? '')
  if (both) return { latitude: both[0], longitude: both[1] }
  const degrees = (text = '') => (text === '' ? null : (degreesIn(text) ?? text))
  return { latitude: degrees(latitude), longitude: degrees(longitude) }
}

/** A store: what it is called, where it is, and when it is open there. A colleague's save meanwhile is met (T-16). */
export function StoreForm({ storeId, now, choices, zonesOfCountries }: Props) {
  const t = useT('stores.form', 'stores.fields', 'stores.noZone', 'common.languages')
  const [agreedZone, setAgreedZone] = useState('')
  const added = useAdded('/admin/stores')
  const { start, version, keyOf, remote, noticed } = useMergedForm(now)
  const zone = useZoneGuess(choices.zone, choices.zones, zonesOfCountries)
  const newHint = zone.isOfCountry ? t('stores.form.zoneOfCountry') : t('stores.form.zoneUsual')
  const shape = (form: HTMLFormElement) => {
    const data = new FormData(form)
    return {
      ...Object.fromEntries(data),
      storeId,
      version,
      agreedZone,
      ...coordinates(data),
    }
  }
  const save = async (sent: unknown) => {
    const result = await (storeId ? actions.changeStoreAction : actions.addStoreAction)(sent)
    // Saved once more, it is agreed to.
    const isQuestion = !result.ok && result.key === 'errors.zoneMovesDues'
    setAgreedZone(isQuestion ? String((sent as { timeZone?: unknown }).timeZone ?? '') : '')
    return noticed(result)
  }
  const sending = useSend(save, {
    shape,
    onDone: (_, form) => (storeId ? undefined : added(form)),
  })
  const { fields } = sending
  const line = (name: keyof StoreValuesShown, more: { hint?: string; type?: string; required?: boolean } = {}) => (
    <Field
      key={keyOf(name)}
      name={name}
      label={t(`stores.fields.${name}`)}
      defaultValue={start[name]}
      error={fields[name]}
      autoComplete="off"
      {...more}
    />
  )
  return (
    <SendForm sending={sending} button={t('stores.form.save')} done={storeId ? t('stores.form.saved') : ''}>
      {line('name', { required: true })}
      {line('number', { required: true })}
      <h2>{t('stores.form.time')}</h2>
      <PickField
        key={`${keyOf('timeZone')} ${storeId ? '' : zone.guess.id}`}
        name="timeZone"
        start={zone.guess}
        find={findIn(choices.zones)}
        error={fields.timeZone}
        onHeld={zone.holdZone}
        label={t('stores.fields.timeZone')}
        hint={storeId ? t('stores.form.zoneHint') : newHint}
        none={t('stores.noZone')}
      />
      <p className="visually-hidden" role="status">
        {zone.isOfCountry ? t('stores.form.zoneProposed', { zone: zone.guess.name }) : ''}
      </p>
      {line('hours', { hint: t('stores.form.hoursHint') })}
      <Choice
        key={keyOf('locale')}
        label={t('stores.fields.locale')}
        name="locale"
        defaultValue={start.locale}
        error={fields.locale}
      >
        {locales.map((locale) => (
          <option key={locale} value={locale}>
            {t(`common.languages.${locale}`)}
          </option>
        ))}
      </Choice>
      <h2>{t('stores.form.location')}</h2>
      {addressFields.map((name) => line(name))}
      <PickField
        key={keyOf('country')}
        name="country"
        start={choices.country}
        find={findIn(choices.countries)}
        error={fields.country}
        onHeld={storeId ? undefined : zone.holdCountry}
        label={t('stores.fields.country')}
        hint={t('stores.fields.countryHint')}
        none={t('stores.form.noCountry')}
        takeOff={t('stores.form.countryOff')}
      />
      {line('phone', { type: 'tel', hint: t('stores.form.phoneHint') })}
      {line('latitude')}
      {line('longitude')}
      <RemoteChanges {...remote} />
    </SendForm>
  )
}

/**
 * The zone a new store's form proposes: the usual one, or that of the country it is in where that has only one (`ofCountries`, by code).
 * Once another stands in the field, or something half-typed, the country proposes nothing any more (H-4). Both functions are told what
 * their field holds.
 */
function useZoneGuess(usual: Found, zones: Found[], ofCountries: Record<string, string> = {}) {
  const [ofCountry, setOfCountry] = useState<Found | null>(null)
  const guess = ofCountry ?? usual
  const held = useRef(guess.id)
  const holdZone = (value: string) => {
    held.current = value
  }
  const holdCountry = (value: string) => {
    if (held.current !== guess.id) return
    const zone = zones.find(({ id }) => id === ofCountries[value])
    const next = zone && zone.id !== usual.id ? zone : null
    holdZone(next?.id ?? usual.id)
    setOfCountry(next)
  }
  return { guess, isOfCountry: ofCountry !== null, holdZone, holdCountry }
}

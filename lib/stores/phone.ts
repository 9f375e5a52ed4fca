import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js'

/** A phone number as it is kept, read where the store is; null for what is none (Q-V3). */
export function readPhone(text: string, country: string): string | null {
  return parsed(text, country)?.formatInternational() ?? null
}

/** The same number as machines dial it, +442079460100. */
export function dialledPhone(text: string, country: string): string | null {
  return parsed(text, country)?.number ?? null
}

/** A dialled number as people read it, +44 20 7946 0100. */
export const shownPhone = (dialled: string): string => parsed(dialled, '')?.formatInternational() ?? dialled

function parsed(text: string, country: string) {
  const found = parsePhoneNumberFromString(text, isSupportedCountry(country) ? country : undefined)
  return found?.isValid() ? found : null
}

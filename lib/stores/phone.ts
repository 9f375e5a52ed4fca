import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js'

/** A phone number as it is kept, read where the store is; null for what is none (Q-V3). */
export function readPhone(text: string, country: string): string | null {
  const parsed = parsePhoneNumberFromString(text, isSupportedCountry(country) ? country : undefined)
  return parsed?.isValid() ? parsed.formatInternational() : null
}

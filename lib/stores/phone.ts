import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max'

/** What people write between a number and its extension, which the library does not know in all our languages. */
const EXTENSION = /\s*[,;]?\s*(?:wewn?\.?|w\.|ext(?:ension)?[.=]?|extensi[oó]n|anexo|int(?:erno)?\.?|x|#)\s*(\d{1,6})\s*$/iu
/** "600 123 456 / 601 123 456" */
const BETWEEN = /\s*(?:\/|;(?!\s*ext)|\||,(?=\s*\+)|\s(?:or|o|lub|oraz|and|y|i)\s)\s*/iu

export type Phone = { dialled: string; shown: string; extension: string }

/** Phone numbers as they are kept, read where the store is; null for what is none (Q-V3). An extension stays behind its number. */
export function readPhone(text: string, country: string): string | null {
  const found = phonesIn(text, country)
  return found?.map(({ shown, extension }) => (extension ? `${shown} ext. ${extension}` : shown)).join(' / ') ?? null
}

/** All numbers of a text that holds nothing else, in their order; null where one of them is none. */
export function phonesIn(text: string, country: string): Phone[] | null {
  const found = splitPhones(text).map((part) => onePhone(part, country))
  return found.length > 0 && found.every((one) => one !== null) ? found : null
}

/** Whether a number says of which country it is, whatever country it is read in. */
export const isDialledAbroad = (text: string): boolean => /^\s*(?:tel:)?\s*(?:\+|00[1-9])/i.test(text)

/** The parts of a text in which each could be a phone number; of any other text what lies between such signs. */
export const splitPhones = (text: string): string[] => text.split(BETWEEN).filter(Boolean)

/** "020 7946 0200" of "020 7946 0200 ext. 12" */
export const withoutExtension = (text: string): string => text.replace(EXTENSION, '')

/** A dialled number as people read it, +44 20 7946 0100. */
export const shownPhone = (dialled: string): string => onePhone(dialled, '')?.shown ?? dialled

function onePhone(text: string, country: string): Phone | null {
  const extension = EXTENSION.exec(text)?.[1] ?? ''
  const bare = withoutExtension(text)
  // 00 begins a number of another country wherever + does not; Mexico's mobiles lost their 1 in 2019.
  const written = bare.replace(/^\s*00(?=[1-9])/, '+').replace(/^(\s*\+\s*52)[\s.-]*1(?=(?:[\s.()-]*\d){10}\s*$)/, '$1')
  const found = parsePhoneNumberFromString(written, isSupportedCountry(country) ? country : undefined)
  if (!found?.isValid()) return null
  const said = extension || found.ext || ''
  found.ext = undefined
  return { dialled: found.number, shown: found.formatInternational(), extension: said }
}

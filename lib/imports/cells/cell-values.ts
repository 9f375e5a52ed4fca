import { channels, type Locale, locales } from '@/db/vocabulary'
import { fold } from '@/lib/i18n/fold'
import { canonicalZone, isTimeZone } from '@/lib/i18n/time-zones'

/** A number that names something (an order's, a task's), as text. A spreadsheet may have written 17850 as 17850.0. See isCutNumber for 7.71E+12. */
export const numberCell = (text: string) => (/^\d+\.0$/.test(text) ? text.slice(0, -2) : text)

export const listCell = (text: string) =>
  text
    .split(/[;,|\n]+/)
    .map((one) => one.trim())
    .filter(Boolean)

const signs: Record<string, string> = { '£': 'GBP', '€': 'EUR', $: 'USD', zł: 'PLN', zl: 'PLN' }
/** The code of a currency that is given by its code or its sign; empty for an empty cell. */
export const currencyCell = (text: string): string => signs[text.toLowerCase()] ?? text.toUpperCase()

const languages: Record<Locale, string[]> = {
  en: ['english', 'ingles', 'angielski'],
  es: ['spanish', 'espanol', 'hiszpanski'],
  pl: ['polish', 'polaco', 'polski'],
}
/** One of our languages, given by its code (en-GB is allowed) or its name; null for any other. */
export function languageCell(text: string): Locale | null {
  const word = fold(text)
  return locales.find((locale) => word.split(/[-_]/)[0] === locale || languages[locale].includes(word)) ?? null
}

const zones = new Map<string, string | null>()
/** The present name of a time zone; null for a name that is none. Each name is looked up once, because a look-up takes longer than the rest of a row. */
export function zoneCell(text: string): string | null {
  const known = zones.get(text)
  if (known !== undefined) return known
  const zone = isTimeZone(text) ? canonicalZone(text) : null
  if (zones.size < 2000) zones.set(text, zone)
  return zone
}

/** Makes a function that says which of these words a cell means. Capitals, accents, and hyphens or underscores between words make no difference. */
export const oneOfWords = (lists: Record<string, string[]>) => {
  const all = new Map(Object.entries(lists).flatMap(([word, ways]) => [word, ...ways].map((way) => [way, word])))
  return (text: string) =>
    all.get(
      fold(text)
        .replaceAll(/[\s_-]+/g, ' ')
        .trim(),
    ) ?? null
}

export const channelWord = oneOfWords({
  [channels[0]]: ['e mail', 'mail', 'correo', 'correo electronico', 'poczta'],
  [channels[1]]: ['sms', 'texto', 'mensaje', 'wiadomosc'],
})
export const consentWord = oneOfWords({
  subscribed: [
    'yes',
    'y',
    'true',
    '1',
    'opt in',
    'opted in',
    'si',
    'suscrito',
    'suscrita',
    'tak',
    'zgoda',
    'zapisany',
    'zapisana',
  ],
  one_to_one: ['one to one', 'no', 'n', 'false', '0', 'nie', 'uno a uno', 'jeden na jeden'],
  unsubscribed: ['opt out', 'opted out', 'baja', 'dado de baja', 'wypisany', 'wypisana', 'rezygnacja'],
})
export const priorityWord = oneOfWords({
  low: ['minor', 'baja', 'bajo', 'niski', 'niska'],
  normal: ['medium', 'media', 'normalny', 'normalna', 'sredni'],
  high: ['alta', 'alto', 'wysoki', 'wysoka'],
  urgent: ['critical', 'urgente', 'pilny', 'pilna', 'pilne'],
})
/** Words of other systems for a task without a type. Such a task gets the type of an empty cell, and the import says so. */
export const noTypeWord = oneOfWords({
  other: ['to do', 'todo', 'task', 'general', 'none', 'tarea', 'otro', 'otra', 'zadanie', 'inne'],
})
const steps: Record<string, 'urgent' | 'high' | 'normal' | 'low'> = { p1: 'urgent', p2: 'high', p3: 'normal', p4: 'low' }
/** Our priority for P1 to P4, a scale that other systems use; null for any other word. */
export const stepWord = (text: string) => steps[fold(text).trim()] ?? null
export const typeWord = oneOfWords({
  email: ['e mail', 'mail', 'correo', 'mejl'],
  offer: ['oferta'],
  project: ['proyecto', 'projekt'],
  meeting: ['reunion', 'cita', 'spotkanie'],
  online_meeting: ['online meeting', 'video call', 'reunion en linea', 'spotkanie online'],
  call: ['phone', 'phone call', 'llamada', 'telefon', 'rozmowa'],
  leave: ['time off', 'vacation', 'ausencia', 'urlop'],
})

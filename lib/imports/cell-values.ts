import { channels, type Locale, locales } from '@/db/vocabulary'
import { isDay } from '@/lib/i18n/day'
import { fold } from '@/lib/i18n/fold'
import { canonicalZone, isTimeZone } from '@/lib/i18n/time-zones'

/** A number people gave, as text: a spreadsheet that took it for an amount wrote 17850.0. */
export const numberCell = (text: string) => (/^\d+\.0$/.test(text) ? text.slice(0, -2) : text)

/** An amount however it is written: 1,234.50, 1.234,50, £12, 12,50 zł. Null for none. */
export function amountCell(text: string): number | null {
  const plain = text.replaceAll(/[^\d.,-]/g, '')
  if ((text.match(/\p{L}/gu)?.length ?? 0) > 3) return null
  const whole = withPoint(plain)
  return /^-?\d*\.?\d+$|^-?\d+\.$/.test(whole) ? Number(whole) : null
}

/** Of several signs the last parts off the pence; a comma before three digits, or the same sign twice, parts thousands. */
function withPoint(plain: string): string {
  const signs = plain.match(/[.,]/g) ?? []
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','))
  const isThree = plain.length - last - 1 === 3
  const isGrouping = isThree && (signs.length > 1 ? signs.every((sign) => sign === signs[0]) : signs[0] === ',')
  if (last < 0 || isGrouping) return plain.replaceAll(/[.,]/g, '')
  return `${plain.slice(0, last).replaceAll(/[.,]/g, '')}.${plain.slice(last + 1)}`
}

export const wholeCell = (text: string): number | null => {
  const amount = amountCell(text)
  return amount !== null && Number.isSafeInteger(amount) ? amount : null
}

export type When = { day: string; time: string; seconds: number; at: Date | null }

/** A day, a time on the clock, or a moment with its zone: 2010-12-01 08:26:00, 1.12.2010, 12/1/10 8:26 (days says how), …T08:26Z. */
export function whenCell(text: string, days: 'dmy' | 'mdy'): When | null {
  const match =
    /^(\d{1,4})([-/.])(\d{1,2})\2(\d{2,4})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/.exec(
      text.trim(),
    )
  if (!match) return null
  const [, one = '', sign, two = '', three = '', hour = '', minute = '', seconds = '0', zone] = match
  const [year, month, date] =
    one.length === 4 ? [one, two, three] : sign === '/' && days === 'mdy' ? [three, one, two] : [three, two, one]
  const day = [year.length === 2 ? `20${year}` : year, month.padStart(2, '0'), date.padStart(2, '0')].join('-')
  if (!isDay(day) || Number(hour) > 23 || Number(minute) > 59) return null
  const time = hour ? `${hour.padStart(2, '0')}:${minute}` : ''
  const at =
    zone && time ? new Date(`${day}T${time}:${seconds.padStart(2, '0')}${zone.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2')}`) : null
  return { day, time, seconds: Number(seconds), at }
}

/** How days with slashes are most likely meant: by the first that can only be one of both. */
export function daysOf(cells: string[]): 'dmy' | 'mdy' {
  for (const cell of cells) {
    const [, one = 0, two = 0] = /^(\d{1,2})\/(\d{1,2})\/\d{2,4}/.exec(cell.trim())?.map(Number) ?? []
    if (one > 12 && two <= 12) return 'dmy'
    if (two > 12 && one <= 12) return 'mdy'
  }
  return 'dmy'
}

export const listCell = (text: string) =>
  text
    .split(/[;,|\n]+/)
    .map((one) => one.trim())
    .filter(Boolean)

const languages: Record<Locale, string[]> = {
  en: ['english', 'ingles', 'angielski'],
  es: ['spanish', 'espanol', 'hiszpanski'],
  pl: ['polish', 'polaco', 'polski'],
}
/** One of our languages, by code (en-GB too) or by name. */
export function languageCell(text: string): Locale | null {
  const word = fold(text)
  return locales.find((locale) => word.split(/[-_]/)[0] === locale || languages[locale].includes(word)) ?? null
}

const zones = new Map<string, string | null>()
/** A zone by its name today, or null. Each name is looked up once: asking costs more than all the rest of a row. */
export function zoneCell(text: string): string | null {
  const known = zones.get(text)
  if (known !== undefined) return known
  const zone = isTimeZone(text) ? canonicalZone(text) : null
  if (zones.size < 2000) zones.set(text, zone)
  return zone
}

/** Which of these words a cell means, in whatever capitals, with or without accents and lines between. */
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
  low: ['baja', 'bajo', 'niski', 'niska'],
  normal: ['medium', 'media', 'normalny', 'normalna', 'sredni'],
  high: ['alta', 'alto', 'wysoki', 'wysoka'],
  urgent: ['urgente', 'pilny', 'pilna', 'pilne'],
})
export const typeWord = oneOfWords({
  email: ['e mail', 'mail', 'correo', 'mejl'],
  offer: ['oferta'],
  project: ['proyecto', 'projekt'],
  meeting: ['reunion', 'cita', 'spotkanie'],
  online_meeting: ['online meeting', 'video call', 'reunion en linea', 'spotkanie online'],
  call: ['phone', 'phone call', 'llamada', 'telefon', 'rozmowa'],
  leave: ['time off', 'vacation', 'ausencia', 'urlop'],
})

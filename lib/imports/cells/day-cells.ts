import { isDay } from '@/lib/i18n/day'
import { fold } from '@/lib/i18n/fold'

export type DayOrder = 'dmy' | 'mdy'
export type When = { day: string; time: string; seconds: number; at: Date | null }

const TIME = String.raw`(?:[T ,]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(?:([ap])\.?\s?m\.?)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?`
const IN_NUMBERS = new RegExp(String.raw`^(\d{1,4})([-/.])(\d{1,2})\2(\d{2,4})${TIME}$`, 'i')
const DAY_MONTH = new RegExp(
  String.raw`^(?:\p{L}{2,12}\.?,? )?(\d{1,2})(?:st|nd|rd|th|\.)?[- ](?:de )?(\p{L}{3,12})\.?,?[- ](?:de )?(\d{2,4})${TIME}$`,
  'iu',
)
const MONTH_DAY = new RegExp(
  String.raw`^(?:\p{L}{2,12}\.?,? )?(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})${TIME}$`,
  'iu',
)
const IN_A_ROW = /^((?:19|20)\d{2})(\d{2})(\d{2})$/

/** The first letters of the month names in English, Spanish and Polish: as many as are needed to tell the months apart. */
const months = [
  ['jan', 'ene', 'sty'],
  ['feb', 'lut'],
  ['mar'],
  ['apr', 'abr', 'kwi'],
  ['may', 'maj'],
  ['jun', 'cze'],
  ['jul', 'lip'],
  ['aug', 'ago', 'sie'],
  ['sep', 'set', 'wrz'],
  ['oct', 'paz'],
  ['nov', 'lis'],
  ['dec', 'dic', 'gru'],
]

/** Two-digit years are read as POSIX does: 69 is 1969, 68 is 2068. */
const fullYear = (year: string) => (year.length > 2 ? year : `${Number(year) > 68 ? 19 : 20}${year}`)

/**
 * Reads a day, a day with a time, or a moment with its zone, in any usual form: 2010-12-01 08:26:00, 1.12.2010, 12/1/10 8:26 PM, 12 Nov 2026,
 * 20261112, …T08:26-05:00. `order` says whether the day or the month comes first in numbers with slashes or dashes. Systems that know only the day
 * write midnight: it is read as a day without a time, in the zone that is written. Null when it is nothing of these.
 */
export function whenCell(text: string, order: DayOrder): When | null {
  const written = text.trim().replaceAll(/[\u00a0\u202f]/g, ' ')
  const [year, month, date, ...rest] = dateParts(written, order) ?? []
  if (!year || !month || !date) return null
  const day = [fullYear(year), month.padStart(2, '0'), date.padStart(2, '0')].join('-')
  const [hours = '', minute = '', seconds = '0', half = '', zone = ''] = rest
  const hour = hours && half ? String((Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)) : hours
  if (!isDay(day) || Number(hour) > 23 || Number(minute) > 59 || Number(seconds) > 59) return null
  if (half && (Number(hours) < 1 || Number(hours) > 12)) return null
  if (!hour || (Number(hour) === 0 && Number(minute) === 0 && Number(seconds) === 0 && !half))
    return { day, time: '', seconds: 0, at: null }
  const time = `${hour.padStart(2, '0')}:${minute}`
  return {
    day,
    time,
    seconds: Number(seconds),
    at: zone ? new Date(`${day}T${time}:${seconds.padStart(2, '0')}${isoZone(zone)}`) : null,
  }
}

/** The parts as they are written: year, month, day, hour, minute, seconds, am or pm, zone. */
function dateParts(written: string, order: DayOrder): string[] | null {
  const row = IN_A_ROW.exec(written)
  if (row) return row.slice(1)
  const numbers = IN_NUMBERS.exec(written)
  if (numbers) {
    const [, one = '', sign, two = '', three = '', ...rest] = numbers
    if (one.length === 4) return [one, two, three, ...rest]
    return sign !== '.' && order === 'mdy' ? [three, one, two, ...rest] : [three, two, one, ...rest]
  }
  const dayFirst = DAY_MONTH.exec(written)
  const [, one = '', two = '', year = '', ...rest] = dayFirst ?? MONTH_DAY.exec(written) ?? []
  const month = monthOf(dayFirst ? two : one)
  return month ? [year, month, dayFirst ? one : two, ...rest] : null
}

function monthOf(name: string): string | null {
  const folded = fold(name)
  const at = months.findIndex((starts) => starts.some((start) => folded.startsWith(start)))
  return at < 0 ? null : String(at + 1)
}

const isoZone = (zone: string) => (/^[+-]/.test(zone) ? zone.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2') : 'Z')

/** Whether this is a number of days since 1900: spreadsheets store days so, and some systems export the bare number. */
export const isSerialDay = (text: string): boolean => /^[3-6]\d{4}(?:[.,]\d+)?$/.test(text.trim())

/** Whether this is a day written with dots (1.12.2010). With dots the day always comes first, whatever the rest of the file does. */
export const isDottedDay = (text: string): boolean => /^\s*\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})(?!\d)/.test(text)

/** Which order of day and month this cell shows that its file uses: `either` when both are possible, null when the cell shows nothing about it. */
export function dayOrderIn(text: string): DayOrder | 'either' | null {
  const [, one, two] = /^\s*(\d{1,2})[-/](\d{1,2})[-/](?:\d{4}|\d{2})(?!\d)/.exec(text)?.map(Number) ?? []
  if (one === undefined || two === undefined || one < 1 || two < 1 || (one > 12 && two > 12)) return null
  if (one > 12) return 'dmy'
  if (two > 12) return 'mdy'
  return one === two ? null : 'either'
}

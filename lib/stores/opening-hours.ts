import type { Locale } from '@/db/vocabulary'
import { fold } from '@/lib/i18n/fold'
import { dayIn, timeIn } from '@/lib/i18n/time'

/** Minutes after midnight; one that ends after midnight ends beyond 1440. */
export type Spell = [opens: number, closes: number]
/** The spells of Monday to Sunday; none is a closed day. */
export type Week = Spell[][]

const dayMinutes = 1440
/** Who closes later than this the next morning has mistyped. */
const latestClosing = 6 * 60
/** "9 to 6", without am and pm, shuts in the afternoon; "10-2" is a bar's. */
const earliestShut = 4 * 60

/** As OpenStreetMap writes them, which is how they are kept: "Mo-Fr 10:00-14:00,17:00-20:30; Sa 10:00-14:00; Su off". */
const short = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']
const dayNames = [
  'monday|mondays|mon|mo|lunes|lun|l|poniedzialek|poniedzialku|pon|pn',
  'tuesday|tuesdays|tues|tue|tu|martes|mar|wtorek|wtorku|wt',
  'wednesday|wednesdays|weds|wed|we|miercoles|mie|x|sroda|srode|sr',
  'thursday|thursdays|thurs|thur|thu|th|jueves|jue|j|czwartek|czwartku|czw|cz',
  'friday|fridays|fri|fr|f|viernes|vie|v|piatek|piatku|pia|pt',
  'saturday|saturdays|sat|sa|sabados|sabado|sab|s|sobota|sobote|soboty|sob|sb|so',
  'sunday|sundays|sun|su|domingos|domingo|dom|d|niedziela|niedziele|niedz|ndz|nd|n',
]
const groups: [string, number[]][] = [
  [
    'every day|everyday|daily|all week|7 days a week|todos los dias|cada dia|a diario|diario|codziennie|caly tydzien',
    [0, 1, 2, 3, 4, 5, 6],
  ],
  ['weekdays|working days|dias laborables|laborables|entre semana|dni robocze|dni powszednie', [0, 1, 2, 3, 4]],
  // M alone is Monday in English and Tuesday in Spanish; before these it is Monday.
  ['m-th|m - th|m-thu|m - thu|m to thu', [0, 1, 2, 3]],
  ['m-f|m - f|m to f|m-fri|m - fri|m to fri', [0, 1, 2, 3, 4]],
  ['m-sa|m - sa|m-sat|m - sat|m to sat', [0, 1, 2, 3, 4, 5]],
  ['m-su|m - su|m-sun|m - sun|m to sun', [0, 1, 2, 3, 4, 5, 6]],
  ['weekends|weekend|fines de semana|fin de semana|weekendy|w weekend', [5, 6]],
]
const NAMED = new RegExp(`^(?:${[...groups.map(([text]) => text), ...dayNames].join('|')})(?:\\.|s\\b)?(?![\\p{L}\\d])`, 'u')
const DAY_RANGE = /^\s*(?:-|to|thru|through|until|till|a|al|do)\s*(?=\p{L})/u
const CLOSED = /^(?:closed|cerrado|cerrada|cierra|nieczynne|nieczynny|zamkniete|zamkniety|off)(?!\p{L})/u
const ALL_DAY =
  /^(?:24\s*\/\s*7|(?:(?:open|abierto)\s+)?24\s*(?:h|hs|hrs|hours|horas|godz\w*)\.?(?!\s*(?:-|to|a|do)\s*\d)|calodobowo|round the clock)(?![\p{L}\d])(?:[\s,/]*7 days a week)?/u
const JOINING =
  /^(?:[\s,;./&+|:()]+|(?:and|y|e|i|oraz|from|de|od|between|entre|w|los|las|h|hrs|hours|horas|godz)\.?(?![\p{L}\d]))+/u
/** What is said of public holidays, which no week has. */
const HOLIDAYS =
  /(?<=^|[;,.\n]\s*)(?:ph|(?:public|bank) holidays?|(?:dias )?festivos|swieta)\s*:?\s*(?:closed|off|cerrados?|nieczynne|zamkniete)\s*(?=[;,.\n]|$)/gu
const BETWEEN = /^\s*(?:-|\/|to|till|until|a|hasta|do)\s*(?:las?\s+)?(?=[\dmnp])/u
const CLOCK =
  /^(?:(midnight|medianoche|polnoc\w*)|(noon|midday|mediodia|poludni\w+)(?!\p{L})|(\d{1,2})(?:[:.h](\d{2})|(\d{2})(?!\d))?\s*(?:hs?|hrs|uhr)?\s*(?:([ap])\.?\s?m\.?)?(?!\p{L}))/u

/** An hour of the clock as one says it, without am, pm or a zero before. */
const BARE = /^[1-9]\d?(?:[:.]\d{2})?(?!\d|\s*[ap]\.?\s?m)/

type Read<Value> = { value: Value; rest: string } | null
type Rule = { days: number[]; spells: Spell[]; isClosed: boolean }

/** Why hours are refused: a message key, with the words that were not understood or the day that contradicts itself ("Mo"). */
export type HoursRefused = { key: string; values: { part: string } | { day: string } | Record<string, never> }

/**
 * Opening hours as people write them in English, Spanish or Polish: "Mon-Fri 9-18, Sat 10-14", "L-V 10:00-14:00 / 17:00-20:30",
 * "Pn-Pt 9-21, Nd nieczynne", "10:00-24:00", "22-3", "24/7"; "9 to 6" and "9-5" are a day's, until the afternoon. Days that are not named are
 * closed, unless none is: then it is every day.
 *
 * A day may be named more than once. What is said of fewer days than before is an exception, as OpenStreetMap has it: in "Mo-Su 9-19;
 * Su 10-16" and "Mo-Su 9-19; Su off" Sunday has the later hours alone. Said of as many days or more it adds a second spell: "Mon-Fri 9-12;
 * Mon-Fri 14-18". "Closed" always has the last word. A day whose spells overlap, that is opened after it was closed alike, or that would
 * have more than two spells is refused.
 */
export function hoursIn(text: string): { week: Week } | { refused: HoursRefused } {
  const folded = fold(text)
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(HOLIDAYS, ' ')
  /** The words at the beginning of what is left, as they were written. */
  const partOf = (rest: string) =>
    ((folded.length === text.length ? text : folded).slice(folded.length - rest.length).split(/[;,\n]/)[0] ?? '')
      .trim()
      .slice(0, 60)
  const rules: Rule[] = []
  let rest = folded.replace(JOINING, '')
  let unsaid = ''
  let rule: Rule = { days: [], spells: [], isClosed: false }
  while (rest.trim() !== '') {
    const named = daysAt(rest)
    const said = named ? null : (closedAt(rest) ?? spellAt(rest))
    if (named && unsaid) rule.days.push(...named.value)
    else if (named) rule = { days: [...named.value], spells: [], isClosed: false }
    else if (!said) return refusedFor('errors.hoursPart', { part: partOf(rest) })
    if (said) {
      if (rules.at(-1) !== rule) rules.push(rule)
      rule.spells.push(...said.value)
      rule.isClosed ||= said.value.length === 0
    }
    unsaid = named ? unsaid || partOf(rest) : ''
    rest = ((named ?? said)?.rest ?? '').replace(JOINING, '')
  }
  if (unsaid) return refusedFor('errors.hoursNone', { part: unsaid })
  return rules.length > 0 ? weekOf(rules) : refusedFor('errors.hours', {})
}

/** The hours of `hoursIn`, or null. */
export function readHours(text: string): Week | null {
  const found = hoursIn(text)
  return 'week' in found ? found.week : null
}

const refusedFor = (key: string, values: HoursRefused['values']) => ({ refused: { key, values } })
const maxSpells = 2

function weekOf(rules: Rule[]): ReturnType<typeof hoursIn> {
  const week: Week = []
  for (const [day, name] of short.entries()) {
    const spells = dayOf(day, rules)
    if (!spells?.every(([opens], n) => opens >= (spells[n - 1]?.[1] ?? 0))) return refusedFor('errors.hoursTwice', { day: name })
    if (spells.length > maxSpells) return refusedFor('errors.hoursMany', { day: name })
    week.push(spells)
  }
  return { week }
}

/** A day's spells in their order; null for a day that is said to be closed and open alike. */
function dayOf(day: number, rules: Rule[]): Spell[] | null {
  let spells: Spell[] = []
  let [fewest, isClosed] = [Number.POSITIVE_INFINITY, false]
  for (const rule of rules) {
    const count = new Set(rule.days).size || 7
    if (rule.days.length > 0 && !rule.days.includes(day)) continue
    if (rule.isClosed && rule.spells.length > 0) return null
    const isException = rule.isClosed || count < fewest
    if (!isException && isClosed) return null
    spells = isException ? rule.spells : [...spells, ...rule.spells]
    fewest = Math.min(fewest, count)
    isClosed = rule.isClosed
  }
  return [...spells].sort(([a], [b]) => a - b)
}

/** One day, several from one to another, or a word for several. */
function daysAt(text: string): Read<number[]> {
  const first = dayAt(text)
  if (!first) return null
  const between = DAY_RANGE.exec(first.rest)
  const last = between && dayAt(first.rest.slice(between[0].length))
  if (!last || first.value.length > 1 || last.value.length > 1) return first
  const [from = 0] = first.value
  const [to = 0] = last.value
  const length = ((to - from + 7) % 7) + 1
  return { value: Array.from({ length }, (_, n) => (from + n) % 7), rest: last.rest }
}

function dayAt(text: string): Read<number[]> {
  const [name] = NAMED.exec(text) ?? []
  if (!name) return null
  const bare = name.replace(/\.$/, '')
  const group = groups.find(([text]) => text.split('|').includes(bare))
  const day = dayNames.findIndex((text) => text.split('|').some((word) => word === bare || `${word}s` === bare))
  const value = group?.[1] ?? (day < 0 ? null : [day])
  return value && { value, rest: text.slice(name.length) }
}

function closedAt(text: string): Read<Spell[]> {
  const [word] = CLOSED.exec(text) ?? []
  return word ? { value: [], rest: text.slice(word.length) } : null
}

function spellAt(text: string): Read<Spell[]> {
  const [allDay] = ALL_DAY.exec(text) ?? []
  if (allDay) return { value: [[0, dayMinutes]], rest: text.slice(allDay.length) }
  const opens = clockAt(text)
  const between = opens && BETWEEN.exec(opens.rest)
  const closes = between && clockAt(opens.rest.slice(between[0].length))
  if (!opens || !closes || opens.value >= dayMinutes) return null
  const isByHalves = BARE.test(text) && BARE.test(opens.rest.slice(between[0].length)) && opens.value < 13 * 60
  const isAfternoon = isByHalves && closes.value <= opens.value && closes.value >= earliestShut
  const end = closes.value === 0 ? dayMinutes : closes.value + (isAfternoon ? dayMinutes / 2 : 0)
  if (end > opens.value) return { value: [[opens.value, end]], rest: closes.rest }
  const isNight = end <= latestClosing && end + dayMinutes - opens.value <= 18 * 60
  return isNight ? { value: [[opens.value, end + dayMinutes]], rest: closes.rest } : null
}

function clockAt(text: string): Read<number> {
  const match = CLOCK.exec(text)
  if (!match) return null
  const [all, midnight, noon, hours = '0', minutes, joined, half] = match
  if (midnight || noon) return { value: midnight ? dayMinutes : dayMinutes / 2, rest: text.slice(all.length) }
  if (half && (Number(hours) < 1 || Number(hours) > 12)) return null
  const hour = half ? (Number(hours) % 12) + (half === 'p' ? 12 : 0) : Number(hours)
  const value = hour * 60 + Number(minutes ?? joined ?? 0)
  return Number(minutes ?? joined ?? 0) > 59 || value > dayMinutes ? null : { value, rest: text.slice(all.length) }
}

const clock = (minutes: number) => {
  const inDay = minutes > dayMinutes ? minutes - dayMinutes : minutes
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`
}

/** The way they are kept: one writing for the same hours. */
export const writeHours = (week: Week): string => written(week, short, 'off', '-')

const closed: Record<Locale, string> = { en: 'closed', es: 'cerrado', pl: 'nieczynne' }

/** The hours in a reader's language; `readHours` reads them again. 2 March 2026 is a Monday. */
export function formatHours(week: Week, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { weekday: 'short', timeZone: 'UTC' })
  const names = short.map((_, day) => format.format(new Date(Date.UTC(2026, 2, 2 + day))))
  return written(week, names, closed[locale], '–')
}

function written(week: Week, names: string[], off: string, dash: string): string {
  const said = week.map((spells) => spells.map((spell) => spell.map(clock).join(dash)).join(dash === '-' ? ',' : ', ') || off)
  const runs: { from: number; to: number; said: string }[] = []
  for (const [day, text] of said.entries()) {
    const last = runs.at(-1)
    if (last?.said === text) last.to = day
    else runs.push({ from: day, to: day, said: text })
  }
  return runs.map(({ from, to, said }) => `${names[from]}${to > from ? dash + names[to] : ''} ${said}`).join('; ')
}

export type OpenNow = { is: 'open'; until: string } | { is: 'opens'; at: string } | { is: 'closed' }

/** Whether a store is open at a moment where its clock says `timeZone`: until when, else from when today on. */
export function openNow(week: Week, timeZone: string, now: Date): OpenNow {
  const [hours = 0, minutes = 0] = timeIn(timeZone, now).split(':').map(Number)
  const at = hours * 60 + minutes
  const today = (new Date(`${dayIn(timeZone, now)}T12:00:00Z`).getUTCDay() + 6) % 7
  const night = (week[(today + 6) % 7] ?? []).map(([opens, closes]): Spell => [opens - dayMinutes, closes - dayMinutes])
  const spells = [...night, ...(week[today] ?? [])]
  const current = spells.find(([opens, closes]) => opens <= at && at < closes)
  if (current) return { is: 'open', until: clock(current[1]) }
  const next = spells.find(([opens]) => opens > at)
  return next ? { is: 'opens', at: clock(next[0]) } : { is: 'closed' }
}

import places from 'moment-timezone/data/meta/latest.json'
import packed from 'moment-timezone/data/packed/latest.json'
import { offsetAt, zoneNamed } from './zone-rules'

const isVariable = (zone: string) => Object.hasOwn(places.zones, zone)

/** Names of one clock: by each, all of them, the data's main one first. */
const sameClock = new Map<string, string[]>()
for (const link of packed.links) {
  const [main = '', other = ''] = link.split('|')
  const names = sameClock.get(main) ?? [main]
  names.push(other)
  for (const name of names) sameClock.set(name, names)
}

/** Whether it names a zone. An offset does not: PostgreSQL reads its sign the other way round. */
export const isTimeZone = (zone: string): boolean => /^[A-Za-z]/.test(zone) && zoneNamed(zone) !== null

/** The name of a zone today, however its messages are written and whatever it was called before. Throws for no zone. */
export function canonicalZone(zone: string): string {
  const name = zoneNamed(zone)
  if (name === null) throw new RangeError(`${zone} is no time zone`)
  if (isVariable(name)) return name
  const names = sameClock.get(name) ?? [name]
  if (names.includes('UTC') || names.includes('GMT')) return 'UTC'
  return names.find(isVariable) ?? name
}

/** Every zone one can choose, by name: the same list on every Node. */
export const timeZones = (): string[] => [...Object.keys(places.zones), 'UTC'].sort()

/** The same as a finder shows them: each with how far its clocks are from UTC at a moment. Told by the server; browsers' zone data differ. */
export const zoneChoices = (moment: Date) => timeZones().map((id) => zoneChoice(id, moment))

export const zoneChoice = (id: string, moment: Date) => ({
  id,
  name: id.replaceAll('_', ' '),
  more: formatOffset(id, moment),
})

/** How far its clocks are from UTC at a moment: UTC+05:30. */
export const formatOffset = (zone: string, moment: Date): string => offsetName(offsetAt(zone, moment.getTime()))

/** Milliseconds ahead of UTC as one writes them: UTC+05:30. */
export function offsetName(offset: number): string {
  const minutes = Math.round(offset / 60_000)
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0')
  return `UTC${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`
}

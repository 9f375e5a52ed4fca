/** Names that ICU keeps for old times' sake (Node 20 offers them), and what the zone database calls them now. */
const modern: Record<string, string> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
}

const resolved = (zone: string) => new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone

/** Whether it names a zone. An offset does not: Node 20 refuses it, and PostgreSQL reads its sign the other way round. */
export function isTimeZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false
  try {
    return resolved(zone) !== ''
  } catch {
    return false
  }
}

/** The name of a zone today, however its letters are written and whatever Node writes it down. */
export function canonicalZone(zone: string): string {
  const known = resolved(zone)
  return known === 'Etc/UTC' || known === 'GMT' ? 'UTC' : (modern[known] ?? known)
}

/** Every zone one can choose, by name: the same list on every Node. */
export const timeZones = (): string[] =>
  [...new Set([...Intl.supportedValuesOf('timeZone').filter(isPlace).map(canonicalZone), 'UTC'])].sort()

const isPlace = (zone: string) => zone.includes('/') && !zone.startsWith('Etc/')

/** How far its clocks are from UTC at a moment: UTC+05:30. */
export function offsetWords(zone: string, moment: Date): string {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
  const name = format.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  return name === 'GMT' ? 'UTC+00:00' : name.replace('GMT', 'UTC')
}

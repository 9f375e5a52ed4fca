import { fold } from '@/lib/i18n/fold'

const clock = /^(\d{1,2})(?:[:.h](\d{2})(?:[:.]\d{2})?)?\s*(?:h|hs|hrs|uhr)?\.?\s*(?:(a|p)\.?\s*m?\.?)?$/

/** Reads a time of day in any usual form (9, 9:00, 09.00, 9h30, 0900, 9am, 9:30 p.m.) and writes it as 09:00; null when it is none. */
export function clockCell(text: string): string | null {
  const word = fold(text)
    .trim()
    .replace(/^(?:godz\.?|at)\s*/, '')
    .replace(/^(\d{1,2})(\d{2})$/, '$1:$2')
  const [, given = '', minute = '00', half] = clock.exec(word) ?? []
  if (given === '' || (half && (Number(given) < 1 || Number(given) > 12))) return null
  const hour = half ? (Number(given) % 12) + (half === 'p' ? 12 : 0) : Number(given)
  return hour > 23 || Number(minute) > 59 ? null : `${String(hour).padStart(2, '0')}:${minute}`
}

import { dictionary } from '@zxcvbn-ts/language-common'
import { fold } from '@/lib/i18n/fold'

/** What the list of leaked passwords does not know, and people here type first. */
const ours = ['storehand', 'correcthorsebatterystaple', 'contrasena', 'haslo', 'zaq12wsxcde34rfv', 'qwertyuiopasdfghjkl']
const common = new Set([...dictionary['passwords-common'], ...ours].filter((word) => word.length >= 4))
const rows = '01234567890123456789012345678901234567890'
const signs: Record<string, string> = { '@': 'a', $: 's', '0': 'o', '1': 'l', '3': 'e', '5': 's', '7': 't' }

/**
 * Whether a password is one that everybody tries first (Q-A1): a common one or a name of one's own, alone or over and over, with digits, years and
 * signs around and between; few messages; a row of digits. A phrase of several words is none, common as each may be.
 */
export function isCommonPassword(password: string, own: string[]): boolean {
  const bare = fold(password).replaceAll(/[^\p{L}\p{N}@$]/gu, '')
  if (new Set(bare).size <= 4) return true
  if (rows.includes(bare) || [...rows].reverse().join('').includes(bare)) return true
  const names = own
    .flatMap((each) => [...fold(each).split(/[^\p{L}\p{N}]+/u), fold(each).replaceAll(/[^\p{L}\p{N}]/gu, '')])
    .filter((each) => each.length > 3)
  const isKnown = (word: string) => common.has(word) || names.includes(word)
  return [bare, bare.replaceAll(/[@$]/g, ''), spelt(bare)].some(
    (word) => isMadeOf(word, isKnown) || isMadeOf(word.replaceAll(/\d+/g, ''), isKnown),
  )
}

const spelt = (word: string) => [...word].map((sign) => signs[sign] ?? sign).join('')

/** One known word, said once or again and again, with at most three messages left over. */
function isMadeOf(word: string, isKnown: (part: string) => boolean): boolean {
  if (word.length < 4) return true
  for (let from = 0; from <= 3; from++)
    for (let to = from + 4; to <= word.length; to++) {
      const part = word.slice(from, to)
      if (word.replaceAll(part, '').length <= 3 && isKnown(part)) return true
    }
  return false
}

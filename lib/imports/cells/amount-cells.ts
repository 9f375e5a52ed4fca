export type DecimalSign = 'point' | 'comma'

const CUT = /^[+-]?\d+(?:[.,]\d+)?E[+-]?\d+$/i

/** Whether a spreadsheet showed a long number as 7.71E+12 and cut it so: nobody can tell what it was. */
export const isCutNumber = (text: string): boolean => CUT.test(text.trim())

/**
 * An amount however it is written: 1,234.50, 1.234,50, £12, 12,50 zł, (12.50), 12,50-. `sign` is the file's decimal sign; the other one, blanks
 * and apostrophes may part thousands, in threes. Null for none, and for what the sign does not fit.
 */
export function amountCell(text: string, sign: DecimalSign): number | null {
  if (isCutNumber(text) || (text.match(/\p{L}/gu)?.length ?? 0) > 3) return null
  const isBelow = /^\s*\(.*\)\s*$/.test(text) || /\d\s*[-−]\s*(?:\p{L}{0,3}|[^\d\p{L}]{0,2})$/u.test(text)
  const plain = text
    .replaceAll('−', '-')
    .replaceAll(/[^\d.,'’ \u00a0\u202f-]/g, '')
    .trim()
  const bare = plain.replace(/^[-\s]+|[-\s]+$/g, '')
  const [decimal, group] = sign === 'point' ? ['.', ','] : [',', '.']
  const [whole = '', ...fractions] = bare.split(decimal)
  if (fractions.length > 1 || /[^\d]/.test(fractions[0] ?? '') || whole + (fractions[0] ?? '') === '') return null
  const parts = whole.split(new RegExp(`[${group}'’ \\u00a0\\u202f]`))
  if (parts.length > 1 && !(/^\d{1,3}$/.test(parts[0] ?? '') && parts.slice(1).every((part) => /^\d{3}$/.test(part)))) return null
  if (parts.some((part) => /\D/.test(part))) return null
  const amount = Number(`${parts.join('') || '0'}.${fractions[0] || '0'}`)
  return isBelow || /^\s*-/.test(plain) ? -amount : amount
}

/** A whole number written in any of those ways; null for none. */
export function wholeCell(text: string, sign: DecimalSign): number | null {
  const amount = amountCell(text, sign)
  return amount !== null && Number.isSafeInteger(amount) ? amount : null
}

/** What a cell tells of the decimal sign of all amounts of its file: `either` fits both; null for what tells nothing. */
export function decimalSignIn(text: string): DecimalSign | 'either' | null {
  const signs = text.match(/[.,]/g) ?? []
  const last = signs.at(-1)
  if (!last || isCutNumber(text) || (text.match(/\p{L}/gu)?.length ?? 0) > 3) return null
  const digits = text.replaceAll(/[^\d.,]/g, '')
  const behind = digits.length - digits.lastIndexOf(last) - 1
  const [of, other]: [DecimalSign, DecimalSign] = last === '.' ? ['point', 'comma'] : ['comma', 'point']
  if (signs.length > 1) return signs.every((sign) => sign === last) ? other : of
  return behind === 3 && !/^0?[.,]/.test(digits) ? 'either' : of
}

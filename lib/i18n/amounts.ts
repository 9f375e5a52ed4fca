export type DecimalSign = 'point' | 'comma'

const CUT = /^[+-]?\d+(?:[.,]\d+)?E[+-]?\d+$/i

/** Whether a spreadsheet shortened a long number to something like 7.71E+12. The full number is lost. */
export const isCutNumber = (text: string): boolean => CUT.test(text.trim())

/**
 * Reads an amount in any usual form: 1,234.50, 1.234,50, £12, 12,50 zł, (12.50), 12,50-. `sign` is the decimal sign of the file. The other sign,
 * spaces and apostrophes may separate groups of three digits. Null when it is no amount, or when it does not fit the sign.
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

/** Reads a whole number in any of those forms; null when it is none. */
export function wholeCell(text: string, sign: DecimalSign): number | null {
  const amount = amountCell(text, sign)
  return amount !== null && Number.isSafeInteger(amount) ? amount : null
}

/** Which decimal sign this cell shows that its file uses: `either` when both are possible, null when the cell shows nothing about it. */
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

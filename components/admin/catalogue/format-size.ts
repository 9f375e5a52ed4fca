import type { Locale } from '@/db/vocabulary'

/** How large a file is, in kilobytes or megabytes. */
export function formatSize(bytes: number, locale: Locale): string {
  const isLarge = bytes >= 1_000_000
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(isLarge ? bytes / 1_000_000 : Math.max(1, bytes / 1000))
}

import type { Locale } from '@/db/vocabulary'
import type { Words } from '@/lib/i18n/words'

export type Counts = { locale: Locale; forms: Record<string, string> }

const known = new Map<string, Counts>()

/** A counted sentence in every plural form of the language, for a number only the browser will know. Made once for the process. */
export function countsOf(say: Words, locale: Locale, key: string): Counts {
  const made = known.get(`${locale} ${key}`) ?? make(say, locale, key)
  known.set(`${locale} ${key}`, made)
  return made
}

function make(say: Words, locale: Locale, key: string): Counts {
  const rules = new Intl.PluralRules(locale)
  const forms = [5, 2, 1].map((count) => [rules.select(count), say(key, { count }).replace(String(count), '#')])
  return { locale, forms: { ...Object.fromEntries(forms), zero: say(key, { count: 0 }).replace('0', '#') } }
}

export function sayCount({ locale, forms }: Counts, count: number): string {
  const form = (count === 0 ? forms.zero : undefined) ?? forms[new Intl.PluralRules(locale).select(count)] ?? forms.other ?? '#'
  return form.replace('#', new Intl.NumberFormat(locale).format(count))
}

import type { Locale } from '@/db/vocabulary'
import type { MessageKey, Translate } from '@/lib/i18n/translator'

export type Counts = { locale: Locale; forms: Record<string, string> }

const known = new Map<string, Counts>()

/** A counted sentence in every plural form of the language, for a number only the browser will know. Made once for the process. */
export function countsOf(t: Translate, locale: Locale, key: MessageKey): Counts {
  const made = known.get(`${locale} ${key}`) ?? make(t, locale, key)
  known.set(`${locale} ${key}`, made)
  return made
}

function make(t: Translate, locale: Locale, key: MessageKey): Counts {
  const rules = new Intl.PluralRules(locale)
  const forms = [5, 2, 1].map((count) => [rules.select(count), t(key, { count }).replace(String(count), '#')])
  return { locale, forms: { ...Object.fromEntries(forms), zero: t(key, { count: 0 }).replace('0', '#') } }
}

export function formatCount({ locale, forms }: Counts, count: number): string {
  const form = (count === 0 ? forms.zero : undefined) ?? forms[new Intl.PluralRules(locale).select(count)] ?? forms.other ?? '#'
  return form.replace('#', new Intl.NumberFormat(locale).format(count))
}

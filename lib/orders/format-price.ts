const formats = new Map<string, Intl.NumberFormat>()

/** An amount as one reads it; without a currency as it is kept. One formatter per language and currency: making one costs thirty times a use. */
export function formatPrice(price: string | number, currency: string | null, locale: string): string {
  if (!currency) return String(price)
  const key = `${locale} ${currency}`
  const format = formats.get(key) ?? new Intl.NumberFormat(locale === 'en' ? 'en-GB' : locale, { style: 'currency', currency })
  formats.set(key, format)
  return format.format(Number(price))
}

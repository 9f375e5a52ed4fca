/** A price as one reads it; without a currency as it is kept. */
export function priceWords(price: string, currency: string | null, locale: string): string {
  return currency ? new Intl.NumberFormat(locale, { style: 'currency', currency }).format(Number(price)) : price
}

import byCountry from 'country-to-currency'

const currencies = new Map<string, string>(Object.entries(byCountry))

/**
 * What an order's amounts are counted in: its own currency where the file told it, else that of its store's country (ISO 4217 as of the
 * package's release of 2026), else the chain's.
 */
export const currencyOf = (order: { currency: string | null; country: string | null }, chain: string): string =>
  order.currency ?? currencies.get(order.country ?? '') ?? chain

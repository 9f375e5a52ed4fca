import byCountry from 'country-to-currency'

const currencies = new Map<string, string>(Object.entries(byCountry))

/** Codes that stand for no money one pays with: gold, tests, nothing. */
const isAside = (code: string) => code.startsWith('X') && ![...currencies.values()].includes(code)
const codes = new Set([...Intl.supportedValuesOf('currency').filter((code) => !isAside(code)), ...currencies.values()])

/** Whether there is money with this ISO 4217 code, or was: old orders are in it. */
export const isCurrency = (code: string): boolean => codes.has(code)

/**
 * What an order's amounts are counted in: its own currency where the file told it, else that of its store's country (ISO 4217 as of the
 * package's release of 2026), else the chain's.
 */
export const currencyOf = (order: { currency: string | null; country: string | null }, chain: string): string =>
  order.currency ?? currencies.get(order.country ?? '') ?? chain

type Values = Record<string, Record<string, string>>

/** What a preview is filled with. */
export const sampleValues: Values = {
  customer: { name: 'Marguerite Okafor', given_name: 'Marguerite', city: 'Bath', email: 'marguerite@customer.example' },
  store: { name: 'Park Street', city: 'Bristol', address: '12 Park Street', phone: '+44 117 496 0123' },
  associate: { name: 'Leo Marchetti', given_name: 'Leo' },
  order: { number: 'LL-20817', product: 'Washed linen throw', date: '2 October 2026' },
  retailer: { name: 'Larch & Linden' },
}

import type { Scope } from '@/lib/access/scope'
import { givePictures } from '@/lib/catalogue/give-pictures'
import { codeKeyOf } from '@/lib/catalogue/products'
import { saveProducts } from '@/lib/catalogue/save-products'
import { saveTemplate } from '@/lib/messaging/templates/save-template'
import { readBaskets } from './orders'
import { drawPictures } from './pictures'

const templates = [
  {
    name: 'It is in',
    locale: 'en',
    subject: 'It is in, {{ customer.given_name }}',
    body: '<p>Hello {{ customer.given_name }},</p><p>what you asked for has arrived at {{ store.name }}. Shall I hold it for you until Saturday?</p>',
  },
  {
    name: 'Ya ha llegado',
    locale: 'es',
    subject: 'Ya ha llegado, {{ customer.given_name }}',
    body: '<p>Hola, {{ customer.given_name }}:</p><p>lo que pediste ya está en {{ store.name }}. ¿Te lo guardo hasta el sábado?</p>',
  },
  {
    name: 'Już jest',
    locale: 'pl',
    subject: 'Już jest: {{ store.name }}',
    body: '<p>Dzień dobry, {{ customer.given_name }},</p><p>zamówiona rzecz jest już w {{ store.name }}. Odłożyć do soboty?</p>',
  },
  {
    name: 'About your last order',
    locale: 'en',
    subject: 'Your {{ order.product }}',
    body: '<p>Hello {{ customer.given_name }},</p><p>how do you like the {{ order.product }} you bought on {{ order.date }}?</p>',
  },
] as const

/** What the chain sells, from the orders' file, and words to write about it. */
export async function tellCatalogue(scope: Scope) {
  const sold = new Map((await readBaskets()).flat().map((line) => [codeKeyOf(line.productCode), line]))
  const products = [...sold.values()].slice(0, 1000).map(({ productCode, productName, price }) => ({
    code: productCode,
    name: productName,
    price,
    currency: 'GBP',
  }))
  await saveProducts(scope, products)
  await givePictures(scope, await drawPictures(scope, products))
  for (const template of templates) await saveTemplate(scope, template)
}

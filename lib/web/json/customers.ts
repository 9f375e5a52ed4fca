import { searchCustomers } from '@/lib/customers/queries'
import { read } from '@/lib/database/transact'
import { getTranslator } from '@/lib/i18n/translator'
import type { JsonRoute } from './json-route'

/** Up to twenty customers one may see, by a part of the name, for pickers; `for=message` says of whom no message can be written to why (G-7). */
export const customers: JsonRoute = {
  path: '/api/customers',
  ability: 'customer.see',
  GET: async ({ scope, person, params, words }) => {
    const found = words.length < 2 ? [] : await read(scope, (scope) => searchCustomers(scope, words))
    const isMessage = params.get('for') === 'message'
    const t = getTranslator(person.locale)
    return found.map(({ id, name, city, whyNoMessage }) =>
      isMessage && whyNoMessage
        ? { id, name, more: t(`records.noMessage.${whyNoMessage}`), isOff: true }
        : { id, name, more: city },
    )
  },
}

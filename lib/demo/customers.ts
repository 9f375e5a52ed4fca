import type { Scope } from '@/lib/access/scope'
import { addCustomers } from '@/lib/customers/add-customers'
import type { Chance } from './chance'
import type { DemoChain } from './found-retailer'
import { family, familyOf, given } from './names'

export type DemoCustomer = { id: string; name: string; email: string; storeId: string; ownerId: string | null }

const total = 3000
const atOnce = 500

/** Three thousand customers, most of them in an associate's book of the store they live near. */
export async function tellCustomers(scope: Scope, chain: DemoChain, luck: Chance): Promise<DemoCustomer[]> {
  const made: DemoCustomer[] = []
  for (let from = 0; from < total; from += atOnce) {
    const drafts = Array.from({ length: atOnce }, (_, index) => draft(from + index, chain, luck))
    const ids = await addCustomers(
      scope,
      drafts.map((each) => each.input),
    )
    drafts.forEach(({ input, storeId }, index) => {
      const ownerId = input.book.find((each) => each.kind === 'primary')?.membershipId ?? null
      made.push({ id: ids[index] ?? '', name: `${input.givenName} ${input.familyName}`, email: input.email, storeId, ownerId })
    })
  }
  return made
}

function draft(index: number, chain: DemoChain, luck: Chance) {
  const store = chain.stores[index % chain.stores.length] ?? chain.stores[0]
  if (!store) throw new Error('no store')
  const staff = chain.people.filter((person) => person.homeStoreId === store.id)
  const givenName = luck.pick(given[store.locale])
  const familyName = familyOf(givenName, luck.pick(family[store.locale]), store.locale)
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replaceAll(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .replaceAll('ł', 'l')
      .replaceAll(/[^a-z]/g, '')
  const since = `${2019 + luck.below(7)}-0${1 + luck.below(9)}-1${luck.below(9)}`
  const kinds = luck.happens(0.75)
    ? luck.happens(0.3)
      ? (['primary', 'secondary'] as const)
      : (['primary'] as const)
    : ([] as const)
  const owners = [...staff].sort(() => luck.next() - 0.5)
  const input = {
    number: String(10_000 + index),
    givenName,
    familyName,
    email: `${plain(givenName)}.${plain(familyName)}.${index}@customer.example`,
    phones: phoneIn(store.country, index),
    city: store.city,
    locale: store.locale,
    preferredChannel: luck.happens(0.7) ? ('email' as const) : ('text' as const),
    consent: luck.happens(0.03)
      ? ('unsubscribed' as const)
      : luck.happens(0.4)
        ? ('subscribed' as const)
        : ('one_to_one' as const),
    book: kinds.flatMap((kind, position) => {
      const owner = owners[position]
      return owner ? [{ membershipId: owner.membershipId, storeId: store.id, kind, since }] : []
    }),
  }
  return { input, storeId: store.id }
}

/** Numbers nobody has where a country keeps some for stories, elsewhere of a shape nobody is likely to have. Not everybody gives one. */
function phoneIn(country: string, index: number): string[] {
  if (index % 5 === 4) return []
  const three = String(index % 1000).padStart(3, '0')
  if (country === 'US') return [`+121255501${three.slice(1)}`]
  if (country === 'ES') return [`+34600000${three}`]
  return [country === 'PL' ? `+48500000${three}` : `+442079460${three}`]
}

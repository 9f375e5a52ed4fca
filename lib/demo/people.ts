import type { Role } from '@/db/vocabulary'
import type { Chance } from './chance'
import { family, familyOf, given } from './names'
import { demoStores } from './stores'

export type DemoPerson = {
  name: string
  email: string
  role: Role
  home: string | null
  also: string[]
  locale: 'en' | 'es' | 'pl'
  signature: string
}

export const demoPassword = 'oak shelves by the window'

const known: Omit<DemoPerson, 'email' | 'signature'>[] = [
  { name: 'Priya Raman', role: 'associate', home: '101', also: ['102'], locale: 'en' },
  { name: 'Ana Whitlock', role: 'associate', home: '101', also: ['102'], locale: 'en' },
  { name: 'Leo Marchetti', role: 'associate', home: '101', also: [], locale: 'en' },
  { name: 'Grace Oduya', role: 'store_manager', home: '101', also: [], locale: 'en' },
  { name: 'Tomasz Wrona', role: 'associate', home: '102', also: [], locale: 'en' },
  { name: 'Beatrice Oyelaran', role: 'store_manager', home: '103', also: [], locale: 'en' },
  { name: 'Jonah Pryce', role: 'associate', home: '105', also: [], locale: 'en' },
  { name: 'Dorota Kwiatkowska', role: 'regional_manager', home: '101', also: ['102', '103', '104', '105', '106'], locale: 'en' },
  { name: 'Marisol Santander', role: 'store_manager', home: '201', also: ['202'], locale: 'es' },
  { name: 'Elena Vidal', role: 'associate', home: '201', also: [], locale: 'es' },
  { name: 'Zofia Mazur', role: 'store_manager', home: '301', also: ['302'], locale: 'pl' },
  { name: 'Paweł Lewandowski', role: 'associate', home: '301', also: [], locale: 'pl' },
  { name: 'Hanna Berg', role: 'corporate_admin', home: null, also: [], locale: 'en' },
  { name: 'Marek Zieliński', role: 'corporate_admin', home: null, also: [], locale: 'pl' },
  { name: 'Maya Lindqvist', role: 'account_manager', home: null, also: [], locale: 'en' },
]

/** Sixty people in all roles; the first fifteen are the ones the README introduces. */
export function demoPeople(luck: Chance): DemoPerson[] {
  const people = known.map(withAddress)
  const taken = new Set(people.map((person) => person.email))
  for (let turn = 0; people.length < 60; turn++) {
    const store = demoStores[turn % demoStores.length]
    if (!store) continue
    const locale = store.locale ?? 'en'
    const givenName = luck.pick(given[locale])
    const person = withAddress({
      name: `${givenName} ${familyOf(givenName, luck.pick(family[locale]), locale)}`,
      role: 'associate',
      home: store.number,
      also: [],
      locale,
    })
    if (taken.has(person.email)) continue
    taken.add(person.email)
    people.push(person)
  }
  return people
}

function withAddress(person: Omit<DemoPerson, 'email' | 'signature'>): DemoPerson {
  const local = person.name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '.')
  const domain = person.role === 'account_manager' ? 'storehand.example' : 'larchandlinden.example'
  const store = demoStores.find((each) => each.number === person.home)
  return { ...person, email: `${local}@${domain}`, signature: `${person.name}\nLarch & Linden${store ? `, ${store.name}` : ''}` }
}

/** What a start prints. */
export function demoSignIns(): string {
  const shown = [
    'Priya Raman',
    'Leo Marchetti',
    'Grace Oduya',
    'Elena Vidal',
    'Paweł Lewandowski',
    'Hanna Berg',
    'Maya Lindqvist',
  ]
  const lines = known.map(withAddress).filter((person) => shown.includes(person.name))
  const rows = lines.map(
    (person) => `  ${person.email.padEnd(44)} ${person.role.replace('_', ' ')}${person.home ? `, store ${person.home}` : ''}`,
  )
  return `\nDemo sign-ins (the password is the same for all: ${demoPassword})\n${rows.join('\n')}\n`
}

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { read } from '@/lib/database/transact'
import { nameForms } from '@/lib/i18n/name-forms'
import { createFixture } from '@/lib/testing/fixture'
import { addCustomers, customerInput } from './add-customers'
import { customerFilter } from './customer-filter'
import { listCustomers } from './list-customers'

const fixture = await createFixture()
afterAll(() => fixture.close())

const found = async (q: string) => {
  const { rows } = await read(fixture.larch.admin, (scope) => listCustomers(scope, customerFilter.parse({ q })))
  return rows.map(({ name }) => name)
}

async function add(people: { name: string; phone?: string }[]) {
  const customers = people.map(({ name, phone }, n) => {
    const [givenName = '', ...family] = name.split(' ')
    return customerInput.parse({
      number: `S${Date.now()}-${n}`,
      givenName,
      familyName: family.join(' '),
      email: null,
      phones: phone ? [phone] : [],
      consents: [],
      book: [],
    })
  })
  await addCustomers(fixture.larch.admin, customers)
}

const names = ['Nora O’Testarry', 'Anne-Marie Grünwald', 'Jörg Straßmann', 'Bjørn Lægreid', 'Zdzisława Łąka', 'Dʼtestucci Paolo']
/** What is typed, and who has to be found by it. */
const typed: [string, string][] = [
  ["O'Testarry", 'Nora O’Testarry'],
  ['otestarry nora', 'Nora O’Testarry'],
  ['O`Testarry', 'Nora O’Testarry'],
  ['annemarie', 'Anne-Marie Grünwald'],
  ['anne marie', 'Anne-Marie Grünwald'],
  ['Gruenwald', 'Anne-Marie Grünwald'],
  ['grunwald', 'Anne-Marie Grünwald'],
  ['strassmann joerg', 'Jörg Straßmann'],
  ['Jorg', 'Jörg Straßmann'],
  ['bjorn', 'Bjørn Lægreid'],
  ['Bjoern laegreid', 'Bjørn Lægreid'],
  ['zdzislawa laka', 'Zdzisława Łąka'],
  ["D'Testucci", 'Dʼtestucci Paolo'],
]

describe('a customer is found (T-10)', () => {
  it('however the name is typed, with or without its signs', async () => {
    await add(names.map((name) => ({ name })))
    const missed: string[] = []
    for (const [q, name] of typed) if (!(await found(q)).includes(name)) missed.push(q)
    expect(missed).toEqual([])
  })

  it('by the same folding in the code and in the database', async () => {
    const all = [...names, 'ÅSE ØDEGÅRD', 'Müller-Lüdenscheidt', 'Ðorđe Œuvre', 'plain name', 'Jo\u0308rg']
    for (const name of all) {
      const { rows } = await fixture.owner.query('select name_forms($1) as forms', [name])
      expect(rows[0].forms, name).toBe(nameForms(name).join(' '))
    }
  })

  it('when some of its letters are written out and others are not', async () => {
    await add([{ name: 'Åse Ødegård' }])
    for (const q of ['oedegard', 'odegaard', 'oedegaard', 'Ødegård', 'aase']) expect(await found(q), q).toContain('Åse Ødegård')
  })

  it('by a name or a number as it is pasted from elsewhere', async () => {
    await add([
      { name: 'Wilhelmina Ashdown', phone: '+442079460200' },
      { name: 'Jörg Æsop', phone: '+442079460400' },
      { name: 'Other Person', phone: '+442079460401' },
    ])
    const pasted: [string, string[]][] = [
      ['Ashdown, Wilhelmina', ['Wilhelmina Ashdown']],
      ['Ashdown,Wilhelmina', ['Wilhelmina Ashdown']],
      ['Æsop, Jörg', ['Jörg Æsop']],
      ['+44 (0)20 7946 0200', ['Wilhelmina Ashdown']],
      ['+44 (0) 20 7946 0400', ['Jörg Æsop']],
      ['0044 (0)20 7946 0400', ['Jörg Æsop']],
      ['+44(0)2079460400', ['Jörg Æsop']],
      ['020 7946 0200 ext 12', ['Wilhelmina Ashdown']],
      ['020 7946 0200, ext. 12', ['Wilhelmina Ashdown']],
      ['020 7946 0200 x12', ['Wilhelmina Ashdown']],
      ['tel:+442079460200;ext=12', ['Wilhelmina Ashdown']],
      ['020 7946 0400 / 0100', ['Jörg Æsop']],
      ['020 7946 0100 / 0400', ['Jörg Æsop']],
      ['020 7946 0400 / 020 7946 0401', ['Jörg Æsop', 'Other Person']],
      ['020 7946 0400 or +44 (0)20 7946 0401', ['Jörg Æsop', 'Other Person']],
      ['020 7946 0999 / 020 7946 0998', []],
    ]
    for (const [q, names] of pasted) expect((await found(q)).toSorted(), q).toEqual(names)
  })

  const file = join(process.cwd(), '..', 'shared', 'cases', 'search.json')
  it.skipIf(!existsSync(file))('by what people reported they typed or pasted', async () => {
    const cases: { names: [string, string][]; phones: [string, string][] } = JSON.parse(readFileSync(file, 'utf8'))
    await add([...new Set(cases.names.map(([, name]) => name))].map((name) => ({ name: `${name} Reported` })))
    await add([...new Set(cases.phones.map(([, phone]) => phone))].map((phone) => ({ name: `Phone ${phone}`, phone })))
    const missed: string[] = []
    for (const [q, name] of cases.names) if (!(await found(q)).some((one) => one.includes(name))) missed.push(q)
    for (const [q, phone] of cases.phones) if (!(await found(q)).includes(`Phone ${phone}`)) missed.push(q)
    expect(missed).toEqual([])
  })
})

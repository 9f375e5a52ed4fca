import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Scope } from '@/lib/access/scope'
import { read } from '@/lib/database/transact'
import { Conflict, Forbidden, NotFound } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { createFixture } from '@/lib/testing/fixture'
import { addContact } from './add-contact'
import { addCustomers } from './add-customers'
import { correctContact } from './correct-contact'
import { editCustomer } from './edit-customer'
import { preferContact } from './prefer-contact'
import { requireCustomer } from './queries'
import { removeContact } from './remove-contact'
import { suppressAddress } from './suppress-address'

const fixture = await createFixture()
afterAll(() => fixture.close())
let customerId: string
beforeEach(async () => {
  const { admin, ana, stores } = fixture.larch
  const membershipId = ana.actor.kind === 'person' ? ana.actor.membershipId : ''
  const book = [{ membershipId, storeId: stores[0]?.id ?? '', kind: 'primary' as const, since: '2024-01-01' }]
  await fixture.owner.query(`update stores set country = 'GB' where retailer_id = $1`, [fixture.larch.id])
  const [id] = await addCustomers(admin, [
    { number: newId(), givenName: 'Ida', familyName: 'Roth', email: `ida.${newId()}@mail.example`, book },
  ])
  customerId = id ?? ''
})

const happened = async () =>
  (await fixture.owner.query('select type, actor_name, data from events where customer_id = $1 order by id', [customerId])).rows
const contactKindsOf = async (table: 'customer_emails' | 'customer_phones', column: 'email' | 'phone') =>
  (
    await fixture.owner.query(`select ${column} as value, is_primary from ${table} where customer_id = $1 order by id`, [
      customerId,
    ])
  ).rows.map(({ value, is_primary }) => `${value}${is_primary ? ' *' : ''}`)
const emails = () => contactKindsOf('customer_emails', 'email')
const phones = () => contactKindsOf('customer_phones', 'phone')
const theirEmail = async () => (await emails())[0]?.replace(' *', '') ?? ''
const givenBy = async (scope: Scope) => {
  const { version, givenName, name } = await read(scope, (scope) => requireCustomer(scope, customerId))
  return { customerId, version, givenName, name }
}

describe('changing who a customer is', () => {
  it('names who changed it meanwhile to whoever saves from an older version (T-16)', async () => {
    const { ana, leo } = fixture.larch
    const stale = await givenBy(ana)
    await editCustomer(leo, { ...stale, city: 'Bath' })
    await expect(editCustomer(ana, { ...stale, city: 'Wells' })).rejects.toMatchObject({
      key: 'errors.changedMeanwhileBy',
      values: { by: 'Leo Marchetti' },
    })
  })

  it('an associate who sees them changes it, and the timeline keeps old and new', async () => {
    const input = await givenBy(fixture.larch.leo)
    const changed = { city: 'Bath', locale: 'pl', timeZone: 'Europe/Warsaw', preferredChannel: 'text' } as const
    await editCustomer(fixture.larch.leo, { ...input, name: 'Ida Rothe', ...changed })
    expect(await read(fixture.larch.ana, (scope) => requireCustomer(scope, customerId))).toMatchObject({
      name: 'Ida Rothe',
      version: 2,
      ...changed,
    })
    expect(await happened()).toEqual([
      {
        type: 'customer.edited',
        actor_name: 'Leo Marchetti',
        data: {
          changes: {
            name: { from: 'Ida Roth', to: 'Ida Rothe' },
            city: { from: '', to: 'Bath' },
            locale: { from: null, to: 'pl' },
            timeZone: { from: null, to: 'Europe/Warsaw' },
            preferredChannel: { from: null, to: 'text' },
          },
        },
      },
    ])
  })

  it('a save made from an older version is refused and changes nothing; of two at once one goes (T-16, Q-C3)', async () => {
    const input = await givenBy(fixture.larch.ana)
    const saves = await Promise.allSettled([
      editCustomer(fixture.larch.ana, { ...input, city: 'Bath' }),
      editCustomer(fixture.larch.leo, { ...input, city: 'York' }),
    ])
    expect(saves.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const refused = saves.find((save) => save.status === 'rejected')
    expect(refused?.reason).toBeInstanceOf(Conflict)
    expect(await happened()).toHaveLength(1)
  })

  it('is nobody’s who does not see them: another store’s, another retailer’s, an account manager', async () => {
    const input = await givenBy(fixture.larch.ana)
    for (const scope of [fixture.larch.elsewhere, fixture.birch.admin])
      await expect(editCustomer(scope, input)).rejects.toBeInstanceOf(NotFound)
    await expect(editCustomer(fixture.larch.accountManager, input)).rejects.toBeInstanceOf(Forbidden)
  })

  it('refuses an empty name, a made-up zone and a made-up language', async () => {
    const input = await givenBy(fixture.larch.ana)
    for (const wrong of [{ name: '  ' }, { givenName: '' }, { timeZone: 'Mars/Base' }, { locale: 'de' as never }])
      await expect(editCustomer(fixture.larch.ana, { ...input, ...wrong })).rejects.toThrow()
    expect(await happened()).toEqual([])
  })
})

describe('a customer’s addresses and numbers', () => {
  it('are added: the first is primary, a number is read in the store’s country, and each is told', async () => {
    const { leo } = fixture.larch
    const email = await theirEmail()
    await addContact(leo, { customerId, kind: 'email', value: ` Ida2.${customerId}@Mail.example ` })
    await addContact(leo, { customerId, kind: 'phone', value: '020 7946 0100' })
    await addContact(leo, { customerId, kind: 'phone', value: '+48 22 555 01 00' })
    expect(await emails()).toEqual([`${email} *`, `ida2.${customerId}@mail.example`])
    expect(await phones()).toEqual(['+442079460100 *', '+48225550100'])
    expect((await happened()).map(({ type, data }) => [type, data.way])).toEqual([
      ['customer.contactAdded', 'email'],
      ['customer.contactAdded', 'phone'],
      ['customer.contactAdded', 'phone'],
    ])
  })

  it('of two pasted numbers each is added that is not there yet; in place of a wrong one goes one', async () => {
    const { leo } = fixture.larch
    await addContact(leo, { customerId, kind: 'phone', value: '020 7946 0100 / 020 7946 0101' })
    await addContact(leo, { customerId, kind: 'phone', value: '020 7946 0101, +48 22 555 01 00' })
    expect(await phones()).toEqual(['+442079460100 *', '+442079460101', '+48225550100'])
    const both = { customerId, kind: 'phone' as const, from: '+442079460101', value: '020 7946 0102 / 020 7946 0103' }
    await expect(correctContact(leo, both)).rejects.toMatchObject({ key: 'errors.oneNumber', field: 'value' })
  })

  it('whoever types an extension is told that it is not kept', async () => {
    const { leo } = fixture.larch
    const added = await addContact(leo, { customerId, kind: 'phone', value: '+44 20 7946 0777 x22' })
    expect(added).toEqual({ value: '+442079460777', extensions: ['22'] })
    const right = { customerId, kind: 'phone' as const, from: '+442079460777', value: '+44 20 7946 0778 ext. 23' }
    expect(await correctContact(leo, right)).toEqual({ value: '+442079460778', extensions: ['23'] })
    expect(await correctContact(leo, { ...right, from: '+442079460778' })).toEqual({ value: '+442079460778', extensions: ['23'] })
    const plain = { customerId, kind: 'phone' as const, value: '+44 20 7946 0779' }
    expect(await addContact(leo, plain)).toEqual({ value: '+442079460779', extensions: [] })
    expect(await phones()).toEqual(['+442079460778 *', '+442079460779'])
  })

  it('what is no address or number, another customer’s address, or there already, is refused at the field', async () => {
    const { ana } = fixture.larch
    const own = await theirEmail()
    const wrongs = [
      ['email', 'not an address', 'errors.email'],
      ['email', fixture.larch.customer.email, 'errors.emailOfAnother'],
      ['email', own, 'errors.contactKnown'],
      ['phone', '12 34', 'errors.phoneWrong'],
    ] as const
    for (const [kind, value, key] of wrongs)
      await expect(addContact(ana, { customerId, kind, value })).rejects.toMatchObject({ key, field: 'value' })
    await addContact(ana, { customerId, kind: 'email', value: fixture.birch.customer.email })
    expect(await happened()).toHaveLength(1)
  })

  it('a wrong one is corrected in its place; the second to correct it is told', async () => {
    const { ana, leo } = fixture.larch
    const from = await theirEmail()
    const right = `right.${customerId}@mail.example`
    const both = await Promise.allSettled([
      correctContact(ana, { customerId, kind: 'email', from, value: right }),
      correctContact(leo, { customerId, kind: 'email', from, value: `other.${customerId}@mail.example` }),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(both.find((one) => one.status === 'rejected')?.reason).toMatchObject({ key: 'errors.contactGone' })
    expect(await emails()).toHaveLength(1)
    expect((await happened()).map(({ type, data }) => [type, data.from])).toEqual([['customer.contactCorrected', from]])
  })

  it('one that mail came back from stays, marked and unused, beside the right one, which is primary (Q-E12)', async () => {
    const { leo, admin } = fixture.larch
    const from = await theirEmail()
    await suppressAddress(admin, from, 'bounced')
    const right = `right.${customerId}@mail.example`
    await correctContact(leo, { customerId, kind: 'email', from, value: right })
    expect(await emails()).toEqual([from, `${right} *`])
    for (const value of [from]) {
      await expect(preferContact(leo, { customerId, kind: 'email', value })).rejects.toMatchObject({
        key: 'errors.addressCameBack',
      })
      await expect(removeContact(leo, { customerId, kind: 'email', value })).rejects.toMatchObject({ key: 'errors.addressStays' })
      await expect(addContact(leo, { customerId, kind: 'email', value })).rejects.toMatchObject({ key: 'errors.addressCameBack' })
      await expect(correctContact(leo, { customerId, kind: 'email', from, value: from })).rejects.toMatchObject({
        key: 'errors.addressCameBack',
      })
    }
  })

  it('another is made primary, and one that is taken off makes room; said again nothing changes', async () => {
    const { ana } = fixture.larch
    for (const value of ['+442079460101', '+442079460102']) await addContact(ana, { customerId, kind: 'phone', value })
    await preferContact(ana, { customerId, kind: 'phone', value: '+442079460102' })
    await preferContact(ana, { customerId, kind: 'phone', value: '+442079460102' })
    expect(await phones()).toEqual(['+442079460101', '+442079460102 *'])
    await removeContact(ana, { customerId, kind: 'phone', value: '+442079460102' })
    expect(await phones()).toEqual(['+442079460101 *'])
    await expect(removeContact(ana, { customerId, kind: 'phone', value: '+442079460102' })).rejects.toBeInstanceOf(Conflict)
    expect((await happened()).map(({ type }) => type)).toEqual([
      'customer.contactAdded',
      'customer.contactAdded',
      'customer.contactPreferred',
      'customer.contactRemoved',
    ])
  })

  it('are nobody’s to change who does not see the customer', async () => {
    const value = await theirEmail()
    for (const scope of [fixture.larch.elsewhere, fixture.birch.admin]) {
      await expect(addContact(scope, { customerId, kind: 'phone', value: '+442079460101' })).rejects.toBeInstanceOf(NotFound)
      await expect(
        correctContact(scope, { customerId, kind: 'email', from: value, value: 'x@mail.example' }),
      ).rejects.toBeInstanceOf(NotFound)
      await expect(preferContact(scope, { customerId, kind: 'email', value })).rejects.toBeInstanceOf(NotFound)
      await expect(removeContact(scope, { customerId, kind: 'email', value })).rejects.toBeInstanceOf(NotFound)
    }
    await expect(
      addContact(fixture.larch.accountManager, { customerId, kind: 'email', value: 'x@mail.example' }),
    ).rejects.toBeInstanceOf(Forbidden)
  })
})

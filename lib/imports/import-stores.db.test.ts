import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { getStore } from '@/lib/access/stores'
import { read } from '@/lib/database/transact'
import { getTranslator } from '@/lib/i18n/translator'
import { addStore } from '@/lib/stores/save-store'
import { createFixture } from '@/lib/testing/fixture'
import { howMany } from '@/lib/testing/how-many'
import { checkFile, countStores, handsOf, importFile, rowsHandedBack } from '@/lib/testing/import-file'
import { describeReason } from './describe-reason'
import { runImport } from './run-import'
import { startImport } from './start-import'

const file = path.resolve('../shared/data/stores.csv')
const rowsOfFile = howMany({ usually: 300, soak: 1781 })
const fixture = await createFixture()
afterAll(() => fixture.close())

const hands = () => handsOf(fixture.larch.admin)
const stores = (bytes: string | Uint8Array) => ({ subject: 'stores' as const, bytes })

describe('importing stores (D-1)', () => {
  it.skipIf(!existsSync(file))(
    'takes a real chain’s file as it is, asks about six zones, and changes nothing the second time (Q-D2)',
    async () => {
      const lines = readFileSync(file, 'utf8')
        .split('\n')
        .slice(0, 1 + rowsOfFile)
      const upload = stores(lines.join('\n'))
      const before = await countStores(fixture)
      const { runId, verdicts, rows } = await checkFile(hands(), upload)
      expect(verdicts.confirm).toBe(6)
      expect((verdicts.new ?? 0) + (verdicts.duplicate ?? 0)).toBe(rowsOfFile - 6)
      const asking = rows.filter((row) => row.verdict === 'confirm')
      // By where they are: of six spelt alike, three lie where Alberta's clock holds.
      expect(asking.map((row) => row.reason?.split('|')[2]).sort()).toEqual([
        ...Array(3).fill('America/Dawson_Creek'),
        ...Array(3).fill('America/Edmonton'),
      ])
      expect(await countStores(fixture)).toBe(before)
      await startImport(fixture.larch.admin, { runId, confirmed: asking.slice(0, 2).map((row) => row.id) })
      await runImport(hands().worker, runId)
      expect(await countStores(fixture)).toBe(before + (verdicts.new ?? 0) + 2)
      expect((await checkFile(hands(), upload)).verdicts).toMatchObject({ same: (verdicts.new ?? 0) + 2, confirm: 4 })
    },
    120_000,
  )

  it('keeps the hours and the language of a store the file changes, and says from what to what', async () => {
    const { admin } = fixture.larch
    const store = await addStore(admin, { number: 'H1', name: 'Old', timeZone: 'Europe/Warsaw', locale: 'pl', hours: '9-21:30' })
    const { checked } = await importFile(hands(), stores('Number,Name,Timezone\nH1,New,Europe/Warsaw'))
    expect(checked.changes).toEqual({ 2: { name: ['Old', 'New'] } })
    expect(await read(admin, (scope) => getStore(scope, store.id))).toMatchObject({
      name: 'New',
      locale: 'pl',
      hours: 'Mo-Su 09:00-21:30',
    })
  })

  it('changes nothing of a store for a blank cell, or for a column the file has not (Q-D2)', async () => {
    const { admin } = fixture.larch
    const whole = {
      number: 'B1',
      name: 'Whole',
      address: '1 Park Street',
      city: 'Bath',
      region: 'South West',
      postalCode: 'BA1 1AA',
      country: 'GB',
      phone: '+44 20 7946 0100',
      longitude: -2.36,
      latitude: 51.38,
      timeZone: 'Europe/London',
    }
    const store = await addStore(admin, whole)
    const headers = 'Number,Name,Address,City,Region,Postcode,Country,Phone,Longitude,Latitude,Timezone'
    expect((await checkFile(hands(), stores('Number,Name,Timezone\nB1,Whole,Europe/London'))).verdicts).toEqual({ same: 1 })
    const { checked } = await importFile(hands(), stores(`${headers}\nB1,,,,,,,020 7946 0101,,"51,4",`))
    expect(checked.changes).toEqual({ 2: { phone: ['+44 20 7946 0100', '+44 20 7946 0101'], latitude: ['51.38', '51.4'] } })
    expect(await read(admin, (scope) => getStore(scope, store.id))).toMatchObject({
      ...whole,
      phone: '+44 20 7946 0101',
      latitude: 51.4,
    })
  })

  it('proposes a zone by the place, and says where a given one does not fit it', async () => {
    const headers = 'Number,Name,Country,Timezone,Latitude,Longitude'
    const rows = [
      'Z1,Cranbrook,CA,America/Dawson_Cree,49.51,-115.77',
      'Z2,West Wendover,US,America/Los_Angeles,40.74,-114.07',
      'Z3,Warsaw,PL,Europe/Warszawa,,',
      'Z4,Reno,US,US/Pacific,39.53,-119.81',
      'Z5,Nowhere,US,Mars/Base,,',
      'Z6,Tornio,FI,Europe/Helsinki,65.848,24.146',
      'Z7,Tornio Station,FI,Europe/Tornio,65.848,24.146',
    ]
    const { rows: judged, remarks } = await checkFile(hands(), stores([headers, ...rows].join('\n')))
    expect(judged.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'imports.reason.proposed|America/Dawson_Cree|America/Edmonton'],
      [4, 'imports.reason.proposed|Europe/Warszawa|Europe/Warsaw'],
      [6, 'imports.reason.zone|Mars/Base'],
      [8, 'imports.reason.proposed|Europe/Tornio|Europe/Helsinki'],
      [3, 'imports.reason.zoneElsewhere|America/Los_Angeles|America/Denver'],
    ])
    expect(remarks).toEqual([{ line: 3, rows: 1, reason: 'imports.reason.zoneElsewhere|America/Los_Angeles|America/Denver' }])
  })

  it('says of a row all that is wrong with it, and which column it is about', async () => {
    const rows = 'M1,A,Europe/London,200,-91\nM2,,Mars/Base,abc,1'
    const { why } = await checkFile(hands(), stores(`Number,Name,Timezone,Longitude,Latitude\n${rows}`))
    const reason = (line: number, locale: 'en' | 'pl' = 'en') => describeReason(getTranslator(locale), why[line] ?? '')
    expect(reason(2)).toBe('Latitude: from −90 to 90. Longitude: from −180 to 180.')
    expect(reason(2, 'pl')).toBe('Szerokość geograficzna: od −90 do 90. Długość geograficzna: od −180 do 180.')
    expect(reason(3)).toBe('The name is missing. There is no time zone “Mars/Base”. Longitude: “abc” is no number.')
  })

  it('takes language and hours however they are written, keeps what a cell does not say, and says what is none', async () => {
    const { admin } = fixture.larch
    const rows = [
      'L1;polski;9.00-18.00',
      'L2;es-MX;9am to 6:30pm',
      'L3;;',
      'L4;Klingon;9-18',
      'L5;en;by appointment',
      'L6;en;18-9',
    ]
    const file = stores(
      ['Nº de tienda;Idioma;Godziny otwarcia;Name;Timezone', ...rows.map((row) => `${row};Shop;Europe/Warsaw`)].join('\n'),
    )
    const done = await importFile(hands(), file, { mapping: { number: 'Nº de tienda' } })
    expect(done.run.mapping).toMatchObject({ locale: 'Idioma', hours: 'Godziny otwarcia' })
    expect(done.why).toEqual({
      5: 'imports.reason.language|Klingon',
      6: 'errors.hoursPart|part=by appointment',
      7: 'errors.hoursPart|part=18-9',
    })
    const kept = async () =>
      (
        await fixture.owner.query(
          `select number, locale, hours from stores where retailer_id = $1 and number ~ '^L[0-9]$' order by 1`,
          [fixture.larch.id],
        )
      ).rows.map(({ number, locale, hours }) => `${number} ${locale} ${hours}`)
    expect(await kept()).toEqual(['L1 pl Mo-Su 09:00-18:00', 'L2 es Mo-Su 09:00-18:30', 'L3 en Mo-Su 09:00-19:00'])
    expect((await checkFile(hands(), file)).verdicts).toEqual({ same: 3, wrong: 3 })

    const two =
      'Number,Language,Opens,Cierra,Name,Timezone\nL1,,10,,Shop,Europe/Warsaw\nL2,en,,21h,Shop,Europe/Warsaw\nL3,,25:00,,Shop,Europe/Warsaw'
    const changed = await importFile(hands(), stores(two))
    expect(changed.checked.changes).toEqual({
      2: { hours: ['Mo-Su 09:00-18:00', 'Mo-Su 10:00-18:00'] },
      3: { locale: ['es', 'en'], hours: ['Mo-Su 09:00-18:30', 'Mo-Su 09:00-21:00'] },
    })
    expect(changed.why).toEqual({ 4: 'imports.reason.time|25:00' })
    expect(await kept()).toEqual(['L1 pl Mo-Su 10:00-18:00', 'L2 en Mo-Su 09:00-21:00', 'L3 en Mo-Su 09:00-19:00'])
    expect(await rowsHandedBack(admin, changed.runId)).toContain('“25:00” is no time of day. Write it as 9:00 or 9am.')
  })
})

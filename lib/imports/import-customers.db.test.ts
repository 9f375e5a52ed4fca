import { afterAll, describe, expect, it } from 'vitest'
import { locales } from '@/db/vocabulary'
import { maxAtOnce } from '@/lib/customers/max-at-once'
import { Forbidden, NotFound } from '@/lib/errors'
import { getTranslator } from '@/lib/i18n/translator'
import { createFixture } from '@/lib/testing/fixture'
import { checkFile, handsOf, importFile, readFileRun, sendFile, takeFile } from '@/lib/testing/import-file'
import { chooseColumns } from './choose-columns'
import { rowsFile } from './files/left-file'

const fixture = await createFixture()
afterAll(() => fixture.close())

const hands = () => handsOf(fixture.larch.admin)
const customers = (bytes: string) => ({ subject: 'customers' as const, bytes })
const one = async (sql: string, values: unknown[] = []) => (await fixture.owner.query(sql, values)).rows[0]
const snapshot = async () =>
  one(`select (select json_agg(c order by id) from customers c) as customers, (select json_agg(e order by id) from customer_emails e) as emails,
    (select json_agg(c order by id) from consents c) as consents, (select json_agg(r order by id) from relationships r) as books,
    (select json_agg(p order by id) from customer_phones p) as phones`)

const file = `Nº cliente;Nombre;E-mail;Otros correos;Idioma;Huso horario;Consentimiento de correo;Prueba del consentimiento de correo;Asociado;Otros asociados
0042;Żaneta Łącka;Zaneta@Example.com;z2@example.com;polski;Europe/Warsaw;tak;Formularz 2026-01-04;ana.whitlock@larch.example;leo.marchetti@larch.example
0043;"Núñez, José";jose@example.com;;es;;;;;
0043;Twice;twice@example.com;;;;;;;
0044;No Mail;;;;;;;;
;;nobody@example.com;;;;;;;
0045;Bad Mail;not a mail;;;;;;;
0046;Bad Zone;a@example.com;;;Mars/Base;;;;
0047;No Proof;b@example.com;;;;yes;;;
0048;Nobody's;c@example.com;;;;;;ana.whitlock@birch.example;
0049;Theirs;marguerite@larch.customer.example;;;;;;;`

describe('importing customers (D-1)', () => {
  it('says in the dry run that two rows give one address to two customers', async () => {
    const twice = 'number,name,email\nS-1,Ida Moss,shared@example.com\nS-2,Bo Moss,Shared@example.com\n'
    const checked = await checkFile(hands(), customers(twice), {})
    expect(checked.verdicts).toEqual({ new: 1, wrong: 1 })
    expect(checked.why).toEqual({ 3: 'imports.reason.emailTwice|shared@example.com|2' })
  })

  it('says so however far apart the rows stand and in whichever of their cells; who is not taken claims nothing (Q-D2)', async () => {
    const rows = Array.from({ length: maxAtOnce + 100 }, (_, n) => `F-${n},Ida Moss,f${n}@example.com,`)
    const far = maxAtOnce + 10
    rows[8] = 'F-8,Ida Moss,far@example.com,"near@example.com; f8@example.com"'
    rows[far] = `F-${far},Bo Moss,bo@example.com,"lost@example.com, Far@Example.com\u00a0"`
    rows[far + 1] = `F-${far + 1},Cy Moss,lost@example.com,`
    rows[far + 2] = `F-${far + 2},Di Moss,near@example.com,`
    rows[far + 3] = `F-${far + 3},No Mail,no mail,far@example.com`
    rows[far + 4] = 'F-8,Twice Moss,again@example.com,'
    rows[far + 5] = `F-${far + 5},Ed Moss,again@example.com,ed@example.com | ed@example.com`
    const file = customers(['number,name,email,otherEmails', ...rows].join('\n'))
    const before = await snapshot()
    const checked = await checkFile(hands(), file)
    expect(checked.why).toEqual({
      [far + 2]: 'imports.reason.emailTwice|far@example.com|10',
      [far + 4]: 'imports.reason.emailTwice|near@example.com|10',
      [far + 5]: 'errors.email',
      [far + 6]: 'imports.reason.duplicate|10',
    })
    expect(await snapshot()).toEqual(before)
    await takeFile(hands(), checked.runId)
    expect((await readFileRun(fixture.larch.admin, checked.runId)).fates).toEqual({ taken: rows.length - 4, left: 4 })
    expect((await checkFile(hands(), file)).verdicts).toMatchObject({ same: rows.length - 4 })
  })

  it('takes back the rows it left, mended, by the columns chosen for the file they came in', async () => {
    const { admin } = fixture.larch
    const mapping = { number: 'Ref', name: 'Wer', email: 'Post' }
    const first = await importFile(hands(), customers('Post;Row;Ref;Wer\nb1@example.com;x;B-1;Al Back\nno mail;y;B-2;Bo Back'), {
      mapping,
    })
    expect(first.fates).toEqual({ taken: 1, left: 1 })
    for (const language of locales) {
      let back = ''
      for await (const part of (await rowsFile(admin, { runId: first.runId, fate: 'left', t: getTranslator(language) })) ?? [])
        back += part
      expect((await readFileRun(admin, await sendFile(admin, customers(back)))).run.mapping, language).toEqual(mapping)
      const again = await checkFile(hands(), customers(back))
      expect(again.verdicts, language).toEqual({ wrong: 1 })
    }
    let back = ''
    for await (const part of (await rowsFile(admin, { runId: first.runId, fate: 'left', t: getTranslator('en') })) ?? [])
      back += part
    expect(back.split('\r\n')[0]).toBe('\uFEFFPost,Row,Ref,Wer,Row (Storehand),Why')
    const mended = await importFile(hands(), customers(back.replace('no mail', 'b2@example.com')))
    expect(mended.checked.run.mapping).toEqual(mapping)
    expect(mended.fates).toEqual({ taken: 1 })
    expect(await one(`select name from customers where number = 'B-2' and retailer_id = $1`, [fixture.larch.id])).toEqual({
      name: 'Bo Back',
    })
  })

  it('says what each row would do and changes nothing, takes the good rows, and changes nothing the second time (Q-D2)', async () => {
    const before = await snapshot()
    const checked = await checkFile(hands(), customers(file), { mapping: { number: 'Nº cliente' } })
    expect(checked.verdicts).toEqual({ new: 3, duplicate: 1, wrong: 5, changed: 1 })
    expect(checked.why).toEqual({
      4: 'imports.reason.duplicate|3',
      6: 'errors.personNameMissing',
      7: 'errors.email',
      8: 'imports.reason.zone|Mars/Base',
      9: 'imports.reason.proof',
      10: 'imports.reason.person|ana.whitlock@birch.example',
    })
    expect(checked.changes).toEqual({ 11: { number: ['', '0049'], name: ['Marguerite Okafor', 'Theirs'] } })
    expect(await snapshot()).toEqual(before)

    await takeFile(hands(), checked.runId)
    expect((await readFileRun(fixture.larch.admin, checked.runId)).fates).toEqual({ taken: 4, left: 6 })
    const zaneta = await one(
      `select name, number, locale, time_zone, (select array_agg(email order by is_primary desc) from customer_emails e where e.customer_id = c.id) as emails,
        (select array_agg(state || ' ' || proof) from consents s where s.customer_id = c.id) as consents,
        (select array_agg(kind order by kind) from relationships r where r.customer_id = c.id) as books from customers c where number = '0042'`,
    )
    expect(zaneta).toEqual({
      name: 'Żaneta Łącka',
      number: '0042',
      locale: 'pl',
      time_zone: 'Europe/Warsaw',
      emails: ['zaneta@example.com', 'z2@example.com'],
      consents: ['subscribed Formularz 2026-01-04'],
      books: ['primary', 'secondary'],
    })
    const after = await snapshot()
    expect((await importFile(hands(), customers(file))).checked.verdicts).toEqual({ same: 4, duplicate: 1, wrong: 5 })
    expect(await snapshot()).toEqual(after)
  })

  it('keeps phone numbers as they are dialled, read where the customer’s store is, and says of a wrong one that it is none', async () => {
    await fixture.owner.query(
      `update stores set country = case name when 'Park Street' then 'GB' else 'US' end where retailer_id = $1`,
      [fixture.larch.id],
    )
    const rows = `id;name;mobile;Further phones;associate;store
P1;Given Home;020 7946 0100;+48 22 555 01 00, 020 7946 0100;ana.whitlock@larch.example;
P2;Given Away;(212) 555-0142;;;Bleecker Street
P3;Says Where;+44 7911 123456;;;
P4;Says Nowhere;07911 123456;;;
P5;No Number;12 34;;;Park Street`
    const { checked, ...run } = await importFile(hands(), customers(rows))
    expect(checked.verdicts).toEqual({ new: 3, wrong: 2 })
    expect(checked.why).toEqual({ 5: 'imports.reason.phoneCountry|07911 123456', 6: 'imports.reason.phone|12 34' })
    expect(run.fates).toEqual({ taken: 3, left: 2 })
    const kept = async () =>
      (
        await fixture.owner.query(`select c.number, array_agg(p.phone order by p.is_primary desc, p.id) as phones, count(*) filter (where is_primary)::int as first
          from customer_phones p join customers c using (retailer_id) where c.id = p.customer_id group by 1 order by 1`)
      ).rows
    expect(await kept()).toEqual([
      { number: 'P1', phones: ['+442079460100', '+48225550100'], first: 1 },
      { number: 'P2', phones: ['+12125550142'], first: 1 },
      { number: 'P3', phones: ['+447911123456'], first: 1 },
    ])
    expect((await importFile(hands(), customers(rows))).checked.verdicts).toEqual({ same: 3, wrong: 2 })

    const more = await importFile(hands(), customers('id;name;phone;store\nP3;Says Where;07911 123457;Park Street'))
    expect(more.checked.changes).toEqual({ 2: { phone: ['', '+447911123457'] } })
    expect((await kept())[2]).toEqual({ number: 'P3', phones: ['+447911123456', '+447911123457'], first: 1 })
  })

  it('says of a national number that no country is known, where none is, and takes that of its row', async () => {
    await fixture.owner.query(`update stores set country = '' where retailer_id = $1`, [fixture.larch.id])
    const rows =
      'PC1;A;020 7946 0100;ana.whitlock@larch.example\nPC2;B;call me;ana.whitlock@larch.example\nPC3;C;+44 20 7946 0100;nobody@x.example\nPC4;D;+1 242 555 0123;\nPC5;E;7.71E+12;'
    const { why } = await checkFile(hands(), customers(`id;name;mobile;associate\n${rows}`))
    expect(why).toEqual({
      2: 'imports.reason.phoneCountry|020 7946 0100',
      3: 'imports.reason.phoneNone|call me',
      4: 'imports.reason.person|nobody@x.example',
      5: 'imports.reason.phoneNone|+1 242 555 0123',
      6: 'imports.reason.cutNumber|7.71E+12',
    })
    const lands =
      'PC6;F;020 7946 0106;United Kingdom\nPC7;G;22 628 00 07;pl\nPC8;H;22 628 00 08;Narnia\nPC9;I;12 34 5;ES\nPC10;J;+44 20 7946 0110;Narnia'
    const own = await importFile(hands(), customers(`number;name;phone;Billing Country\n${lands}`))
    expect(own.why).toEqual({ 4: 'imports.reason.phoneLand|22 628 00 08|NARNIA', 5: 'imports.reason.phone|12 34 5' })
    const dialled = await fixture.owner.query(`select phone from customer_phones p join customers c on c.id = p.customer_id
      where c.number in ('PC6', 'PC7', 'PC10') order by c.number`)
    expect(dialled.rows.map(({ phone }) => phone)).toEqual(['+442079460110', '+442079460106', '+48226280007'])
  })

  it('names each row it takes with something left out, and the first of them where it counts them', async () => {
    const rows =
      'X1,Ida Holm,x1@ext.example,+44 20 7946 0100 ext. 45\nX2,No Mail,no mail,\nX3,Bo Holm,x3@ext.example,+1 212 555 0142 x7'
    const checked = await checkFile(hands(), customers(`number,name,email,phone\n${rows}`))
    expect(checked.rows.map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'errors.email'],
      [2, 'imports.reason.extension|+44 20 7946 0100 ext. 45'],
      [4, 'imports.reason.extension|+1 212 555 0142 x7'],
    ])
    expect(checked.remarks).toEqual([{ line: 2, rows: 2, reason: 'imports.reason.extension|+44 20 7946 0100 ext. 45' }])
    await takeFile(hands(), checked.runId)
    const done = await readFileRun(fixture.larch.admin, checked.runId)
    expect(done.rows.map(({ line }) => line)).toEqual([3, 2, 4])
    for (const locale of locales)
      expect(getTranslator(locale)('imports.remark', { count: 2, line: 2, words: 'w' })).toMatch(/2: w$/)
  })

  it('remembers the columns for the next file with these heads, in whatever order, and for this retailer only', async () => {
    const { admin } = fixture.larch
    const runId = await sendFile(admin, customers('X;Wie;Mail\n1;A;a1@example.com'))
    expect((await readFileRun(admin, runId)).run.mapping).toEqual({ email: 'Mail' })
    await expect(chooseColumns(admin, { runId, mapping: { email: 'Mail' } })).rejects.toMatchObject({
      key: 'errors.columnMissing',
      field: 'name',
    })
    await expect(chooseColumns(admin, { runId, mapping: { email: 'Mail', name: 'Who' } })).rejects.toMatchObject({
      key: 'errors.columnsUnknown',
    })
    await chooseColumns(admin, { runId, mapping: { email: 'Mail', name: 'Wie', number: '' } })
    const next = await sendFile(admin, customers('Mail,Wie,X\na2@example.com,B,2'))
    expect((await readFileRun(admin, next)).run.mapping).toEqual({ email: 'Mail', name: 'Wie' })
    await chooseColumns(admin, { runId: next, mapping: { email: 'Mail', name: 'Wie', number: 'X' } })
    const third = await sendFile(admin, customers('Mail,Wie,X\na3@example.com,C,3'))
    expect((await readFileRun(admin, third)).run.mapping).toEqual({ email: 'Mail', name: 'Wie', number: 'X' })
    const elsewhere = await sendFile(fixture.birch.admin, customers('Mail,Wie,X\na2@example.com,B,2'))
    expect((await readFileRun(fixture.birch.admin, elsewhere)).run.mapping).toEqual({ email: 'Mail' })
  })

  it('keeps who unsubscribed unsubscribed, and says so (X-11)', async () => {
    await importFile(hands(), customers('email,name,consent\nout@example.com,Olga Out,unsubscribed'))
    const again = await importFile(hands(), customers('email,name,consent,proof\nout@example.com,Olga Out,subscribed,shop 2026'))
    expect(again.checked.verdicts).toEqual({ same: 1 })
    expect(again.remarks.map(({ reason }) => reason)).toEqual(['imports.reason.staysOut'])
    expect(
      (await one(`select state from consents s join customer_emails e using (customer_id) where email = 'out@example.com'`))
        .state,
    ).toBe('unsubscribed')
  })

  it('takes customers without their consent where the file has no column for its proof, and says so (X-11)', async () => {
    const file = 'email,name,Accepts Marketing\nyes@example.com,Yara Yes,yes\nno@example.com,Noel No,no'
    const imported = await importFile(hands(), customers(file))
    expect(imported.checked.verdicts).toEqual({ new: 2 })
    expect(imported.remarks.map(({ reason }) => reason)).toEqual(['imports.reason.noProof'])
    const consents = `select json_agg(s.state) as all from consents s join customer_emails e using (customer_id) where email = $1`
    expect((await one(consents, ['yes@example.com'])).all).toEqual(['one_to_one'])
  })

  it('has no effect on another retailer’s customers, whatever it names (Q-D4)', async () => {
    const foreignCustomers = () => one('select json_agg(c) as all from customers c where retailer_id = $1', [fixture.birch.id])
    const before = await foreignCustomers()
    const number = (await one('select id from customers where retailer_id = $1', [fixture.birch.id])).id
    await importFile(hands(), customers(`number,name,email\n${number},Changed,marguerite@birch.customer.example`))
    expect(await foreignCustomers()).toEqual(before)
    const runId = await sendFile(fixture.birch.admin, customers('name,email\nA,a@example.com'))
    await expect(chooseColumns(fixture.larch.admin, { runId, mapping: {} })).rejects.toBeInstanceOf(NotFound)
    await expect(sendFile(fixture.larch.manager, customers('name,email\nA,a@example.com'))).rejects.toBeInstanceOf(Forbidden)
  })

  it('loses no good row to one the database refuses', async () => {
    const rows = ['A', 'B', 'C'].map((name) => `${name},${name}@refused.example`).join('\n')
    const checked = await checkFile(hands(), customers(`name,email\n${rows}`))
    await fixture.owner.query(`create function refuse() returns trigger language plpgsql as $$ begin
      if new.email = 'b@refused.example' then raise check_violation; end if; return new; end $$;
      create trigger refuse before insert on customer_emails for each row execute function refuse()`)
    await takeFile(hands(), checked.runId)
    await fixture.owner.query('drop trigger refuse on customer_emails')
    const { fates, why } = await readFileRun(fixture.larch.admin, checked.runId)
    expect(fates).toEqual({ taken: 2, left: 1 })
    expect(why).toEqual({ 3: 'imports.reason.refused' })
  })
})

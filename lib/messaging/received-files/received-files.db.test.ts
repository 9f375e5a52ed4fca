import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { read } from '@/lib/database/transact'
import { newId } from '@/lib/ids'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { readTaskLog } from '@/lib/testing/read-task-log'
import { writeAbout } from '@/lib/testing/task-mail'
import { acceptInbound } from '../inbound/accept-inbound'
import { settleInbound } from '../inbound/settle-inbound'
import { readWholeMail } from '../inbound/whole-mail'
import { readFile } from '../outbound/readable-files'
import { getUnassignedMail, listUnassignedMail } from '../unassigned/list-unassigned-mail'
import { fetchFiles } from './fetch-files'

type Sent = { filename: string; content_type: string; bytes: Buffer; content_id?: string; content_disposition?: string }

/** The provider on loopback: gives mails, describes their files, and gives their bytes, or fails as told. */
let provider: Server
const mails = new Map<string, { told: object; files: Sent[] }>()
let fails = (_url: string): number | null => null
let downloads = 0
let fixture: Awaited<ReturnType<typeof createFixture>>
let photo: Buffer

beforeAll(async () => {
  provider = createServer((req, res) => {
    const url = req.url ?? ''
    const json = (status: number, value: unknown) =>
      res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
    const failure = fails(url)
    if (failure) return json(failure, { statusCode: failure, name: 'application_error', message: 'no' })
    const [, , , mailId = '', part, fileId] = url.split('/')
    if (url.startsWith('/bytes/')) {
      const [, , mail = '', at] = url.split('/')
      downloads += 1
      return res.end(mails.get(mail)?.files[Number(at)]?.bytes)
    }
    const mail = mails.get(mailId)
    if (!mail) return json(404, { statusCode: 404, name: 'not_found', message: 'no' })
    if (part !== 'attachments') return json(200, mail.told)
    const { bytes, ...about } = mail.files[Number(fileId)] as Sent
    const download_url = `${process.env.RESEND_BASE_URL}/bytes/${mailId}/${fileId}`
    return json(200, { object: 'attachment', id: fileId, ...about, size: bytes.length, download_url, expires_at: '' })
  })
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve))
  process.env.RESEND_API_KEY = 're_test'
  process.env.RESEND_BASE_URL = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`
  fixture = await createFixture()
  const flat = { width: 40, height: 30, channels: 3 as const, background: '#a33' }
  photo = await sharp({ create: flat })
    .withExif({ IFD0: { Copyright: 'where she lives' } })
    .jpeg()
    .toBuffer()
})
afterAll(async () => {
  provider.close()
  await fixture.close()
})
beforeEach(() => {
  fails = () => null
})

/** A mail with files comes in; the worker's two jobs are done as it would do them. */
async function receive(to: string, over: object, files: Sent[] = []) {
  const id = newId()
  const message_id = `<${id}@customer.example>`
  const attachments = files.map(({ bytes, ...about }, at) => ({ id: String(at), size: bytes.length, ...about }))
  const from = fixture.larch.customer.email
  const received = {
    object: 'email',
    id,
    from,
    to: [to],
    subject: 'Re: The carafe',
    text: '',
    html: null,
    message_id,
    headers: {},
    attachments,
    ...over,
  }
  mails.set(id, { told: received, files })
  await acceptInbound(JSON.stringify({ type: 'email.received', data: { email_id: id, to: [to] } }), id)
  const { rows } = await fixture.owner.query('select id from inbound_events where provider_event_id = $1', [id])
  await settleInbound(rows[0].id)
  const taken = await fixture.owner.query('select id from messages where message_id_header = $1', [message_id])
  const messageId: string = taken.rows[0]?.id
  const requested = { retailerId: fixture.larch.id, messageId, emailId: id, tries: 0 }
  const system = { ...fixture.larch.ana, actor: { kind: 'system' as const, name: 'Storehand' } }
  const fetch = (tries = 0) => fetchFiles(system, { ...requested, tries })
  return { messageId, fetch, event: rows[0].id }
}

async function writtenTo() {
  const task = await storeTask(fixture.larch)
  const { message } = await writeAbout(fixture.larch.ana, task)
  return { task, to: message.replyTo }
}

const rowsOf = async (messageId: string) =>
  (
    await fixture.owner.query(
      `select r.name, r.state, r.reason, f.token, f.content_type from received_files r left join files f on f.id = r.file_id
       where r.message_id = $1 order by r.position`,
      [messageId],
    )
  ).rows
const jpeg = (filename = 'IMG_1.jpg'): Sent => ({ filename, content_type: 'image/jpeg', bytes: photo })

describe('what a customer sends with an answer (G-10, H-5)', () => {
  it('is fetched, kept, shown in the log, and seen by colleagues of the store alone (Q-U4, R-1)', async () => {
    const { task, to } = await writtenTo()
    const ics = { filename: 'fitting.ics', content_type: 'text/calendar', bytes: Buffer.from('BEGIN:VCALENDAR') }
    const eml = { filename: 'parcel.eml', content_type: 'message/rfc822', bytes: Buffer.from('From: a@b.example\r\n\r\nhi') }
    const tnef = { filename: 'winmail.dat', content_type: 'application/ms-tnef', bytes: Buffer.from([0x78, 0x9f, 0x3e, 0x22]) }
    const { messageId, fetch } = await receive(to, { text: 'See the foot.' }, [jpeg(), ics, eml, tnef])
    expect((await rowsOf(messageId)).map(({ state }) => state)).toEqual(['waiting', 'waiting', 'waiting', 'waiting'])
    await fetch()
    const rows = await rowsOf(messageId)
    expect(rows.map(({ name, state, content_type }) => [name, state, content_type])).toEqual([
      ['IMG_1.jpg', 'kept', 'image/jpeg'],
      ['fitting.ics', 'kept', 'text/calendar'],
      ['parcel.eml', 'kept', 'message/rfc822'],
      ['winmail.dat', 'kept', 'application/octet-stream'],
    ])
    const seen = await read(fixture.larch.leo, (scope) => readFile(scope, rows[0].token))
    expect(seen.content.includes('where she lives')).toBe(false)
    for (const other of [fixture.larch.elsewhere, fixture.birch.ana])
      await expect(read(other, (scope) => readFile(scope, rows[0].token))).rejects.toMatchObject({ key: 'errors.fileNotFound' })
    const { messages, row } = await readTaskLog(fixture.larch.leo, task.id)
    expect(messages.at(-1)).toMatchObject({
      text: 'See the foot.',
      subject: '',
      files: [{ picture: { width: 40, height: 30 } }, { name: 'fitting.ics' }, {}, {}],
    })
    expect(row).toBe('a photo · 3 files · “See the foot.”')
  })

  it('is kept once, however often the worker runs', async () => {
    const { to } = await writtenTo()
    const { messageId, fetch } = await receive(to, { text: 'x' }, [jpeg()])
    await Promise.all([fetch(), fetch()])
    await fetch()
    const { rows } = await fixture.owner.query(
      'select count(*)::int as n from files where id in (select file_id from received_files where message_id = $1)',
      [messageId],
    )
    expect(rows[0].n).toBe(1)
  })

  it('is asked for again while the provider does not give it, and named with the reason when it never does (Q-W7)', async () => {
    const { task, to } = await writtenTo()
    const { messageId, fetch } = await receive(to, { text: 'x' }, [jpeg(), { ...jpeg('b.jpg') }])
    fails = (url) => (url.includes('/bytes/') && url.endsWith('/1') ? 500 : null)
    await fetch()
    expect((await rowsOf(messageId)).map(({ state }) => state)).toEqual(['kept', 'waiting'])
    const { rows } = await fixture.owner.query(`select payload from graphile_worker._private_jobs where key = $1`, [
      `files:${messageId}:again`,
    ])
    expect(rows[0].payload).toMatchObject({ tries: 1 })
    await fetch(290)
    expect((await rowsOf(messageId))[1]).toMatchObject({ name: 'b.jpg', state: 'missing', reason: 'gone' })
    const { messages } = await readTaskLog(fixture.larch.ana, task.id)
    expect(messages.at(-1)?.files[1]).toEqual({
      name: 'b.jpg',
      href: '',
      picture: null,
      about: 'Could not be had from the mail provider',
    })
  })

  it('is not kept when it is a program, a broken picture or nothing at all; the log says so', async () => {
    const { to } = await writtenTo()
    const program = { filename: 'order.pdf.exe', content_type: 'application/pdf', bytes: Buffer.from('MZ') }
    const empty = { filename: 'zero.txt', content_type: 'text/plain', bytes: Buffer.alloc(0) }
    const broken = { ...jpeg('c.jpg'), bytes: Buffer.from([0xff, 0xd8, 0xff, 0x00]) }
    const { messageId, fetch } = await receive(to, { text: 'x' }, [program, broken, empty])
    await fetch()
    expect((await rowsOf(messageId)).map(({ reason }) => reason)).toEqual(['program', 'broken', 'empty'])
  })

  it('stands in its place in the whole mail, drawn anew; a picture in the text itself, too', async () => {
    const { task, to } = await writtenTo()
    const html = `<p>Here:</p><img src="cid:foot@x"><img src="data:image/jpeg;base64,${photo.toString('base64')}">`
    const { messageId, fetch } = await receive(to, { html, text: null }, [
      { ...jpeg(), content_id: '<foot@x>', content_disposition: 'inline' },
    ])
    await fetch()
    const whole = await readWholeMail(fixture.larch.leo, task.id, messageId, false)
    expect(whole?.html.match(/src="data:image\/jpeg;base64,/g)).toHaveLength(2)
    expect(Buffer.from(whole?.html.split('base64,')[1]?.split('"')[0] ?? '', 'base64').includes('where she lives')).toBe(false)
    const { row } = await readTaskLog(fixture.larch.leo, task.id)
    expect(row).toMatch(/photo.* · “Here:”$/)
  })

  it('comes with mail to the chain’s own address, too, for whom may read that', async () => {
    const { messageId, fetch } = await receive(
      'larch@mail.storehand.example',
      { subject: 'A question', text: 'Is it this one?' },
      [jpeg()],
    )
    await fetch()
    const { ana, elsewhere } = fixture.larch
    const mail = await read(ana, (scope) => getUnassignedMail(scope, messageId))
    expect(mail.files).toMatchObject([{ name: 'IMG_1.jpg', state: 'kept' }])
    const [row] = await read(ana, (scope) => listUnassignedMail(scope, ''))
    expect(row).toMatchObject({ id: messageId, photos: 1, fileCount: 0 })
    const token = mail.files[0]?.token ?? ''
    expect((await read(ana, (scope) => readFile(scope, token))).content.length).toBeGreaterThan(0)
    await expect(read(elsewhere, (scope) => readFile(scope, token))).rejects.toMatchObject({ key: 'errors.fileNotFound' })
  })

  it('is fetched from the provider alone, never from a private place it might name (Q-S5)', async () => {
    const { to } = await writtenTo()
    const { messageId, fetch } = await receive(to, { text: 'x' }, [jpeg()])
    const before = downloads
    const real = process.env.RESEND_BASE_URL
    process.env.RESEND_BASE_URL = real?.replace('127.0.0.1', 'localhost')
    await fetch()
    process.env.RESEND_BASE_URL = real
    expect(downloads).toBe(before)
    expect((await rowsOf(messageId))[0].state).toBe('waiting')
  })
})

describe('an answer whose words are not where they should be (G-10)', () => {
  it('is told by its subject where the body is empty, and with a subject of its own beside the words', async () => {
    const { task, to } = await writtenTo()
    await receive(to, { subject: 'Yes please keep it until Saturday', text: '' })
    await receive(to, { subject: 'Odp: RE: The carafe', text: 'Thank you' })
    await receive(to, { subject: 'Another thing', text: 'Have you got glasses?' })
    const { messages, row } = await readTaskLog(fixture.larch.leo, task.id)
    expect(messages.map(({ text, subject }) => [text, subject])).toEqual([
      ['Yes please keep it until Saturday', ''],
      ['Thank you', ''],
      ['Have you got glasses?', 'Another thing'],
    ])
    expect(row).toBe('“Have you got glasses?”')
  })

  it('says what it brought when it has no words at all', async () => {
    const { task, to } = await writtenTo()
    await receive(to, { text: ' ' }, [jpeg(), jpeg('b.jpg')])
    expect((await readTaskLog(fixture.larch.leo, task.id)).row).toBe('2 photos')
    await receive(to, { text: ' ' })
    const { messages, row } = await readTaskLog(fixture.larch.leo, task.id)
    expect(messages.map(({ text }) => text)).toEqual(['No words, only what is below.', 'An answer without words'])
    expect(row).toBe('An answer without words')
  })
})

import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '@/lib/access/scope'
import { listTaskProducts, searchAssets, searchProducts } from '@/lib/catalogue/search-products'
import { read } from '@/lib/database/transact'
import { Forbidden, NotFound } from '@/lib/errors'
import { keepFile } from '@/lib/files/keep-file'
import { newId } from '@/lib/ids'
import { readDraftShown } from '@/lib/messaging/drafts/draft-shown'
import { keepDraft } from '@/lib/messaging/drafts/keep-draft'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { writeAbout } from '@/lib/testing/task-mail'
import { deliverMessage } from './deliver-message'
import { listSentFiles } from './list-sent-files'
import { readFile } from './readable-files'
import { recallMessage } from './recall-message'
import { sendTaskMail } from './send-task-mail'

let fixture: Awaited<ReturnType<typeof createFixture>>
let photo: Buffer
let provider: Server
const taken: Record<string, unknown>[] = []
beforeAll(async () => {
  provider = createServer(async (request, response) => {
    taken.push(JSON.parse(Buffer.concat(await request.toArray()).toString()))
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ id: newId() }))
  })
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve))
  process.env.RESEND_API_KEY = 're_test'
  process.env.RESEND_BASE_URL = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`
  fixture = await createFixture()
  photo = await sharp({ create: { width: 3000, height: 2000, channels: 3, background: '#446' } })
    .withExif({ IFD0: { Artist: 'CANARY at 51.45 N' } })
    .jpeg()
    .toBuffer()
})
afterAll(async () => {
  provider.close()
  await fixture.close()
})

const seen = (scope: Scope, token: string) => read(scope, (scope) => readFile(scope, token))

describe('a photo taken in (Q-U1)', () => {
  it('is drawn anew: smaller, without where it was taken, typed by its content', async () => {
    const kept = await keepFile(fixture.larch.ana, {
      name: '../../etc/"shelf".exe',
      bytes: Buffer.concat([photo, Buffer.from('CANARY<script>')]),
    })
    expect(kept).toMatchObject({ name: 'shelf.jpg', contentType: 'image/jpeg', width: 1600, height: 1067 })
    expect(kept.token).toMatch(/^[a-z2-7]{32}$/)
    const { content } = await seen(fixture.larch.ana, kept.token)
    expect(content.includes('CANARY')).toBe(false)
  })

  it('is refused when it is something else, broken, or too large', async () => {
    const { larch } = fixture
    const keep = (bytes: Buffer) => keepFile(larch.ana, { name: 'a.jpg', bytes })
    const refused = (bytes: Buffer, key: string) => expect(keep(bytes)).rejects.toMatchObject({ key, field: 'file' })
    await refused(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'errors.fileKind')
    await refused(Buffer.from('<html><script>alert(1)</script>'), 'errors.fileKind')
    await refused(photo.subarray(0, 40), 'errors.pictureBroken')
    const filledUp = (bytes: number) => Buffer.concat([photo, Buffer.alloc(bytes - photo.length)])
    expect((await keep(filledUp(12_000_000))).contentType).toBe('image/jpeg')
    await refused(filledUp(12_000_001), 'errors.photoLarge')
    await expect(keepFile(larch.accountManager, { name: 'a.jpg', bytes: photo })).rejects.toBeInstanceOf(Forbidden)
  })
})

describe('a file’s link (Q-U4)', () => {
  it('opens for who sees the message or draft it belongs to, and for nobody else', async () => {
    const { larch, birch } = fixture
    const task = await storeTask(larch)
    const { id, token } = await keepFile(larch.ana, { name: 'a.jpg', bytes: photo })
    await expect(seen(larch.leo, token)).rejects.toBeInstanceOf(NotFound)
    await keepDraft(larch.ana, { taskId: task.id, version: 0, subject: 'x', html: '', fileIds: [id] })
    expect((await seen(larch.leo, token)).id).toBe(id)
    const { message } = await writeAbout(larch.ana, task, { html: '<p>See</p>', fileIds: [id] })
    expect(message.html).toContain(`<img src="cid:${id}@storehand"`)
    // Wider than a phone, it would widen the whole message.
    expect(message.html).toContain('max-width:100%')
    expect((await seen(larch.leo, token)).id).toBe(id)
    for (const scope of [larch.elsewhere, birch.admin]) await expect(seen(scope, token)).rejects.toBeInstanceOf(NotFound)
    await expect(seen(larch.accountManager, token)).rejects.toBeInstanceOf(Forbidden)
  })

  it('cannot be opened by putting somebody else’s file into one’s own message or draft', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    const { id } = await keepFile(larch.elsewhere, { name: 'a.jpg', bytes: photo })
    const content = { taskId: task.id, subject: 'x', html: '<p>x</p>', fileIds: [id] }
    await expect(keepDraft(larch.ana, { ...content, version: 0 })).rejects.toBeInstanceOf(NotFound)
    await expect(sendTaskMail(larch.ana, { ...content, key: newId() })).rejects.toBeInstanceOf(NotFound)
  })
})

describe('a photo that leaves with its message (G-7)', () => {
  it('is handed to the provider inside the mail, named by its content id', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    const { id } = await keepFile(larch.ana, { name: 'shelf.jpg', bytes: photo })
    const { message } = await writeAbout(larch.ana, task, { html: '<p>See</p>', fileIds: [id] })
    await deliverMessage(larch.ana, message.id)
    const [mail] = taken
    expect(mail?.html).toContain(`src="cid:${id}@storehand"`)
    expect(mail?.attachments).toMatchObject([
      {
        filename: 'shelf.jpg',
        content_type: 'image/jpeg',
        content_id: `${id}@storehand`,
        content: expect.stringMatching(/^\/9j\//),
      },
    ])
  })
})

describe('what a file is called in a message (G-7, G-18)', () => {
  it('stays with the draft, with the message’s alt text, and with the draft again when it is taken back', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    const { id } = await keepFile(larch.ana, { name: 'picture 2.jpg', bytes: photo })
    const draft = { taskId: task.id, subject: 'x', html: '<p>See</p>', fileIds: [id], fileNames: ['Glass "ball".jpg'] }
    await keepDraft(larch.ana, { ...draft, version: 0 })
    const nameIn = async () => (await read(larch.ana, (scope) => readDraftShown(scope, task.id)))?.files.map(({ name }) => name)
    expect(await nameIn()).toEqual(['Glass "ball".jpg'])
    const { message } = await sendTaskMail(larch.ana, { ...draft, key: newId(), canUndo: true })
    expect(message.html).toContain('alt="Glass &quot;ball&quot;.jpg"')
    await recallMessage(larch.ana, { taskId: task.id, messageIds: [message.id] })
    expect(await nameIn()).toEqual(['Glass "ball".jpg'])
    await keepDraft(larch.ana, { ...draft, fileNames: [' \n'], version: 1 })
    expect(await nameIn()).toEqual(['picture 2.jpg'])
  })
})

describe('a picture that two products of a message share (G-7)', () => {
  it('goes with the message once, under both their names, and is so in the draft and in the log', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    const { id } = await keepFile(larch.ana, { name: 'picture 1.jpg', bytes: photo })
    const other = await keepFile(larch.ana, { name: 'care.jpg', bytes: photo })
    const files = { fileIds: [id, other.id, id], fileNames: ['Mug.jpg', '', 'Jug.jpg'] }
    const draft = { taskId: task.id, subject: 'x', html: '<p>See</p>', ...files }
    await keepDraft(larch.ana, { ...draft, version: 0 })
    const named = async () => (await read(larch.ana, (scope) => readDraftShown(scope, task.id)))?.files.map(({ name }) => name)
    expect(await named()).toEqual(['Mug, Jug.jpg', 'care.jpg'])
    const { message } = await sendTaskMail(larch.ana, { ...draft, key: newId(), canUndo: true })
    expect(message.html.match(/alt="[^"]*"/g)).toEqual(['alt="Mug, Jug.jpg"', 'alt="care.jpg"'])
    const sent = await read(larch.leo, (scope) => listSentFiles(scope, [message.id]))
    expect(sent.map(({ name, state }) => [name, state])).toEqual([
      ['Mug, Jug.jpg', 'kept'],
      ['care.jpg', 'kept'],
    ])
    await recallMessage(larch.ana, { taskId: task.id, messageIds: [message.id] })
    expect(await named()).toEqual(['Mug, Jug.jpg', 'care.jpg'])
  })
})

describe('what the chain offers to messages', () => {
  it('is found by a part of its name, with its picture for everybody of the chain', async () => {
    const { larch, birch } = fixture
    const { id, token } = await keepFile(larch.admin, { name: 'a.jpg', bytes: photo })
    await fixture.owner.query(
      `insert into products (retailer_id, id, code, name, price, currency, picture_id) values ($1, $2, 'C-1', 'Żółta karafka', 48, 'GBP', $3)`,
      [larch.id, newId(), id],
    )
    await fixture.owner.query(`insert into assets (retailer_id, id, name, file_id) values ($1, $2, 'Care of glass', $3)`, [
      larch.id,
      newId(),
      id,
    ])
    expect(await read(larch.leo, (scope) => searchProducts(scope, 'zolta'))).toMatchObject([
      { name: 'Żółta karafka', picture: token },
    ])
    const task = await storeTask(larch)
    await fixture.owner.query(
      `insert into task_products (retailer_id, id, task_id, product_id, position) select retailer_id, $2, $3, id, 1 from products where retailer_id = $1`,
      [larch.id, newId(), task.id],
    )
    expect(await read(larch.leo, (scope) => listTaskProducts(scope, task.id))).toMatchObject([{ code: 'C-1', price: '48.00' }])
    expect(await read(larch.leo, (scope) => searchAssets(scope, 'glass'))).toMatchObject([{ name: 'Care of glass' }])
    expect(await read(birch.ana, (scope) => searchProducts(scope, ''))).toEqual([])
    expect((await seen(larch.elsewhere, token)).id).toBe(id)
  })
})

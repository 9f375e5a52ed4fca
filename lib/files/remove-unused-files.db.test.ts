import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '@/lib/access/scope'
import { env } from '@/lib/env'
import { newId } from '@/lib/ids'
import { keepDraft } from '@/lib/messaging/drafts/keep-draft'
import { sendTaskMail } from '@/lib/messaging/outbound/send-task-mail'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { keepFile } from './keep-file'
import { removeUnusedFiles } from './remove-unused-files'

let fixture: Awaited<ReturnType<typeof createFixture>>
let photo: Buffer
beforeAll(async () => {
  fixture = await createFixture()
  photo = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#446' } })
    .jpeg()
    .toBuffer()
})
afterAll(() => fixture.close())

const kept = async (scope: Scope) => (await keepFile(scope, { name: 'shelf.jpg', bytes: photo })).id
const age = (ids: string[], days: number) =>
  fixture.owner.query(`update files set created_at = app_now() - make_interval(days => $2) where id = any($1)`, [ids, days])
const left = async (ids: string[]) =>
  (await fixture.owner.query('select id from files where id = any($1)', [ids])).rows.map(({ id }) => id)
const bytesLeft = async (ids: string[]) =>
  (await fixture.owner.query('select count(*)::int as n from file_bytes where id = any($1)', [ids])).rows[0].n

describe('files that were taken in and never used', () => {
  it('are gone with their bytes after a week, in every chain, and once', async () => {
    const { larch, birch } = fixture
    const unused = [await kept(larch.ana), await kept(birch.admin)]
    await age(unused, 8)
    expect(await removeUnusedFiles()).toBe(2)
    expect(await left(unused)).toEqual([])
    expect(await bytesLeft(unused)).toBe(0)
    expect(await removeUnusedFiles()).toBe(0)
  })

  it('stay for a week, in which their message may still be written', async () => {
    const fresh = [await kept(fixture.larch.ana)]
    await age(fresh, 6)
    await removeUnusedFiles()
    expect(await left(fresh)).toEqual(fresh)
  })

  it('stay for good once a message, a draft, a product, an asset or a template uses them', async () => {
    const { larch } = fixture
    const [sent, begun, pictured, offered, quoted] = await Promise.all(Array.from({ length: 5 }, () => kept(larch.ana)))
    const used = [sent, begun, pictured, offered, quoted].map(String)
    const message = { subject: 'The shelf', html: '<p>See.</p>' }
    const one = await storeTask(larch)
    await sendTaskMail(larch.ana, { key: newId(), taskId: one.id, ...message, fileIds: [String(sent)] })
    const other = await storeTask(larch)
    await keepDraft(larch.ana, { taskId: other.id, version: 0, ...message, fileIds: [String(begun)] })
    await fixture.owner.query(
      `insert into products (retailer_id, id, code, name, picture_id) values ($1, $2, 'SH-1', 'Shelf', $3)`,
      [larch.id, newId(), pictured],
    )
    await fixture.owner.query(`insert into assets (retailer_id, id, name, file_id) values ($1, $2, 'Catalogue', $3)`, [
      larch.id,
      newId(),
      offered,
    ])
    await fixture.owner.query(
      `insert into message_templates (retailer_id, id, name, subject, body) select $1, $2, 'Shelf', 'Shelf', '<img src="/api/files/' || token || '">' from files where id = $3`,
      [larch.id, newId(), quoted],
    )
    await age(used, 400)
    await removeUnusedFiles()
    expect((await left(used)).sort()).toEqual([...used].sort())
  })

  it('go sooner where the deployment says so', async () => {
    const fresh = [await kept(fixture.larch.ana)]
    await age(fresh, 6)
    const settings = env()
    const before = settings.UNUSED_FILE_HOURS
    settings.UNUSED_FILE_HOURS = 24
    await removeUnusedFiles()
    settings.UNUSED_FILE_HOURS = before
    expect(await left(fresh)).toEqual([])
  })
})

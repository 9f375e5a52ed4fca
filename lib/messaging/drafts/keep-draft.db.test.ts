import { afterAll, describe, expect, it } from 'vitest'
import { read } from '@/lib/database/transact'
import { Conflict, Forbidden, NotFound } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { sendTaskMail } from '@/lib/messaging/outbound/send-task-mail'
import { listFilter } from '@/lib/tasks/queue/list-filter'
import { readQueuePage } from '@/lib/tasks/queue/queue-page'
import { bePresent } from '@/lib/tasks/views/be-present'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { idOf } from '@/lib/testing/own-task'
import { writeAbout } from '@/lib/testing/task-mail'
import { discardDraft } from './discard-draft'
import { findDraft } from './draft'
import { readDraftShown } from './draft-shown'
import { keepDraft } from './keep-draft'
import { takeDraft } from './take-draft'
import { readWhoIsHere } from './who-is-here'

const fixture = await createFixture()
afterAll(() => fixture.close())

const newContent = (taskId: string, html = '<p>Dear Marguerite,</p>', version = 0) => ({
  taskId,
  version,
  subject: 'The carafe',
  html,
})
const drafted = async (taskId: string) =>
  (
    await fixture.owner.query(`select actor_name from events where task_id = $1 and type = 'task.drafted' order by at, id`, [
      taskId,
    ])
  ).rows.map((row) => row.actor_name)

describe('a message kept as one types (G-18)', () => {
  it('is no draft again when it had left under its key although the answer was lost, and is one when it was taken back (Q-C7)', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    const key = newId()
    expect(await keepDraft(larch.ana, { ...newContent(task.id), key })).toEqual({ version: 1 })
    await sendTaskMail(larch.ana, { key, taskId: task.id, subject: 'The carafe', html: '<p>Dear Marguerite,</p>' })
    expect(await keepDraft(larch.ana, { ...newContent(task.id), key })).toEqual({ version: 0, hasLeft: true })
    expect(await read(larch.ana, (scope) => findDraft(scope, task.id))).toBeNull()
    await fixture.owner.query(`update messages set state = 'cancelled' where id = $1`, [key])
    expect(await keepDraft(larch.ana, { ...newContent(task.id), key })).toEqual({ version: 1 })
  })

  it('is there for colleagues, and the log says once who began', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    const first = await keepDraft(larch.ana, newContent(task.id))
    await keepDraft(larch.ana, newContent(task.id, '<p>Dear Marguerite, it is in.</p>', first.version))
    const seen = await read(larch.leo, (scope) => readWhoIsHere(scope, task.id))
    expect(seen.draft).toMatchObject({ by: 'Ana Whitlock', isMine: false, text: 'Dear Marguerite, it is in.' })
    expect(await drafted(task.id)).toEqual(['Ana Whitlock'])
  })

  it('is none while nothing was written, and nobody is told that it was begun (G-15)', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    expect(await keepDraft(larch.ana, newContent(task.id, '<p></p>'))).toEqual({ version: 0 })
    expect(await read(larch.leo, (scope) => findDraft(scope, task.id))).toBeNull()
  })

  it('is told on its row of the list, until it was sent', async () => {
    const { larch } = fixture
    const [store] = larch.stores
    if (!store) throw new Error('no store')
    const task = await storeTask(larch)
    const rowStatus = async () => {
      const page = await readQueuePage(larch.leo, { filter: listFilter.parse({ q: String(task.number) }), store, locale: 'en' })
      return page.rows.find(([id]) => id === task.id)?.[10]
    }
    await keepDraft(larch.ana, newContent(task.id))
    expect(await rowStatus()).toBe('Draft by Ana')
    const marked = 'memberships set deactivated_at'
    await fixture.owner.query(`update ${marked} = now() where id = $1`, [idOf(larch.ana)])
    expect(await rowStatus()).toBe('Draft by Ana (no longer active)')
    expect(await read(larch.leo, (scope) => readDraftShown(scope, task.id))).toMatchObject({
      by: expect.stringMatching(/ \(no longer active\)$/),
    })
    await fixture.owner.query(`update ${marked} = null where id = $1`, [idOf(larch.ana)])
    await sendTaskMail(larch.ana, {
      key: newId(),
      thenResolve: false,
      taskId: task.id,
      subject: 'The carafe',
      html: '<p>Dear Marguerite,</p>',
    })
    expect(await rowStatus()).toBe('Written to today by Ana')
  })

  it('is not found from elsewhere, and not for who works in no store', async () => {
    const { larch, birch } = fixture
    const task = await storeTask(larch)
    for (const scope of [larch.elsewhere, birch.admin]) {
      await expect(keepDraft(scope, newContent(task.id))).rejects.toBeInstanceOf(NotFound)
      await expect(takeDraft(scope, { taskId: task.id, version: 1 })).rejects.toBeInstanceOf(NotFound)
      await expect(discardDraft(scope, { taskId: task.id, version: 1 })).rejects.toBeInstanceOf(NotFound)
    }
    await expect(keepDraft(larch.accountManager, newContent(task.id))).rejects.toBeInstanceOf(Forbidden)
  })

  it('refuses a stale save and overwrites nothing (Q-C3)', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    const { version } = await keepDraft(larch.ana, newContent(task.id))
    await keepDraft(larch.ana, newContent(task.id, '<p>Second.</p>', version))
    await expect(keepDraft(larch.ana, newContent(task.id, '<p>Stale.</p>', version))).rejects.toMatchObject({
      key: 'errors.draftElsewhere',
    })
    await expect(keepDraft(larch.leo, newContent(task.id, '<p>Leo’s.</p>'))).rejects.toMatchObject({
      key: 'errors.draftMeanwhile',
      values: { by: 'Ana Whitlock' },
    })
    expect(await read(larch.ana, (scope) => findDraft(scope, task.id))).toMatchObject({ html: '<p>Second.</p>' })
  })

  it('takes the same words twice when the first answer was lost', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    const once = await keepDraft(larch.ana, newContent(task.id))
    expect(await keepDraft(larch.ana, newContent(task.id))).toEqual(once)
  })

  it('goes to one of ten colleagues who take it over at once', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    const { version } = await keepDraft(larch.ana, newContent(task.id))
    const all = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        takeDraft(index % 2 ? larch.leo : larch.manager, { taskId: task.id, version }).catch((error) => error),
      ),
    )
    expect(all.filter((each) => each instanceof Conflict)).toHaveLength(9)
    await expect(discardDraft(larch.ana, { taskId: task.id, version })).rejects.toMatchObject({ key: 'errors.draftGone' })
    expect(await drafted(task.id)).toHaveLength(2)
  })

  it('is gone when it was sent or thrown away', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    const { version } = await keepDraft(larch.ana, newContent(task.id))
    await discardDraft(larch.ana, { taskId: task.id, version })
    expect(await read(larch.ana, (scope) => findDraft(scope, task.id))).toBeNull()
    await keepDraft(larch.ana, newContent(task.id))
    await writeAbout(larch.ana, task)
    expect(await read(larch.ana, (scope) => findDraft(scope, task.id))).toBeNull()
  })
})

describe('who is here (G-17)', () => {
  it('says who looks and who writes, until they leave or half a minute is over', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    const seenByLeo = async () => (await read(larch.leo, (scope) => readWhoIsHere(scope, task.id))).people
    await bePresent(larch.ana, { taskId: task.id, is: 'looking' })
    await bePresent(larch.manager, { taskId: task.id, is: 'writing' })
    await bePresent(larch.leo, { taskId: task.id, is: 'writing' })
    expect(await seenByLeo()).toEqual([
      { name: 'Grace Oduya', isWriting: true },
      { name: 'Ana Whitlock', isWriting: false },
    ])
    await bePresent(larch.manager, { taskId: task.id, is: 'gone' })
    await fixture.owner.query(`update presences set seen_at = now() - interval '31 seconds' where task_id = $1`, [task.id])
    expect(await seenByLeo()).toEqual([])
  })

  it('is nobody’s business elsewhere', async () => {
    const { larch, birch } = fixture
    const task = await storeTask(larch)
    await expect(bePresent(larch.elsewhere, { taskId: task.id, is: 'looking' })).rejects.toBeInstanceOf(NotFound)
    await expect(bePresent(birch.ana, { taskId: task.id, is: 'looking' })).rejects.toBeInstanceOf(NotFound)
    await expect(read(larch.elsewhere, (scope) => readWhoIsHere(scope, task.id))).rejects.toBeInstanceOf(NotFound)
  })
})

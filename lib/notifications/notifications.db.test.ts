import { afterAll, describe, expect, it } from 'vitest'
import { personOf, type Scope } from '@/lib/access/scope'
import { read } from '@/lib/database/transact'
import { NotFound } from '@/lib/errors'
import { addDays, dayIn } from '@/lib/i18n/time'
import { commentOnTask } from '@/lib/tasks/comments/comment-on-task'
import { remindMe } from '@/lib/tasks/comments/remind-me'
import { assignTask } from '@/lib/tasks/definition/assign-task'
import { createPersonalTask } from '@/lib/tasks/definition/create-personal-task'
import { editTask } from '@/lib/tasks/definition/edit-task'
import { deleteTask } from '@/lib/tasks/lifecycle/delete-task'
import { raiseReply } from '@/lib/tasks/lifecycle/raise-reply'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { replyOf } from '@/lib/testing/reply'
import { countUnread, listNotifications } from './list-notifications'
import { markRead } from './mark-read'
import { preferences, savePreferences } from './preferences'
import { sweepNotifications } from './sweep'

const fixture = await createFixture()
afterAll(() => fixture.close())

const notificationsOf = async (scope: Scope) => (await read(scope, listNotifications)).map(({ kind, number }) => [kind, number])
const id = (scope: Scope) => personOf(scope).membershipId
const jobs = async () =>
  (await fixture.owner.query(`select payload from graphile_worker._private_jobs j where payload->>'kind' = 'digest'`)).rows.map(
    (row) => row.payload,
  )
const clock = (interval: string) =>
  fixture.owner.query(
    `insert into deployment_settings (key, value) values ('clock.offset', $1) on conflict (key) do update set value = excluded.value`,
    [interval],
  )

describe('who is told', () => {
  it('is the colleague a note names, once; not one who may not see the task, nor the one who wrote it (T-14, R-1)', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    const mentions = [id(larch.leo), id(larch.elsewhere), id(larch.ana)]
    await commentOnTask(larch.ana, { taskId: task.id, text: '@Leo could you ring her?', mentions })
    expect(await notificationsOf(larch.leo)).toEqual([['mention', task.number]])
    expect(await notificationsOf(larch.elsewhere)).toEqual([])
    expect(await notificationsOf(larch.ana)).toEqual([])
    expect(await notificationsOf(larch.admin)).toEqual([['comment', task.number]])
    await expect(commentOnTask(larch.elsewhere, { taskId: task.id, text: 'Hm' })).rejects.toBeInstanceOf(NotFound)
  })

  it('is who alone has the first name a note names, though nobody was chosen from the list (T-14)', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    await commentOnTask(larch.ana, { taskId: task.id, text: 'Could you ring her, @leo? Mail to x@leo.example came back.' })
    expect((await notificationsOf(larch.leo)).filter(([, number]) => number === task.number)).toEqual([['mention', task.number]])
  })

  it('is nobody who does not want to know of that kind (V-7)', async () => {
    const { larch } = fixture
    await savePreferences(larch.leo, preferences.parse({ mention: { app: false, mail: false } }))
    const before = await notificationsOf(larch.leo)
    const task = await storeTask(larch)
    await commentOnTask(larch.ana, { taskId: task.id, text: '@Leo', mentions: [id(larch.leo)] })
    expect(await notificationsOf(larch.leo)).toEqual(before)
    await savePreferences(larch.leo, preferences.parse({}))
  })

  it('is who gets a personal task, and who wrote last when the customer answers', async () => {
    const { larch } = fixture
    const input = { title: 'Ring the framer', description: 'About the oak frame.', assigneeId: id(larch.ana) }
    const personal = await createPersonalTask(larch.manager, input)
    expect(await notificationsOf(larch.ana)).toContainEqual(['assigned', personal.number])
    const task = await storeTask(larch)
    await fixture.owner.query('update tasks set contacted_by_id = $1 where id = $2', [id(larch.ana), task.id])
    await raiseReply(larch.admin, task, replyOf({ messageId: task.id }))
    expect(await notificationsOf(larch.ana)).toContainEqual(['reply', task.number])
  })

  it('stops counting what was read, and shows nothing of a deleted task', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    await commentOnTask(larch.ana, { taskId: task.id, text: '@Leo', mentions: [id(larch.leo)] })
    const before = await read(larch.leo, countUnread)
    await markRead(larch.leo, { taskId: task.id })
    expect(await read(larch.leo, countUnread)).toBe(before - 1)
    await deleteTask(larch.admin, { taskId: task.id })
    expect((await notificationsOf(larch.leo)).map(([, number]) => number)).not.toContain(task.number)
  })

  it('is told nothing more of what was given to somebody else: not in the app, not counted, not by mail (R-1)', async () => {
    const { larch } = fixture
    await fixture.owner.query('update notifications set read_at = now(), mailed_at = now()')
    await fixture.owner.query(`delete from person_settings where key = 'digest'`)
    const content = { title: 'Wrap the present', description: 'In the blue paper.' }
    const task = await createPersonalTask(larch.manager, { ...content, assigneeId: id(larch.ana) })
    expect([await read(larch.ana, countUnread), await notificationsOf(larch.ana)]).toEqual([
      1,
      expect.arrayContaining([['assigned', task.number]]),
    ])
    await assignTask(larch.manager, { taskId: task.id, assigneeId: id(larch.leo) })
    await editTask(larch.manager, { taskId: task.id, ...content, title: 'Nobody else’s business' })
    expect([await read(larch.ana, countUnread), (await notificationsOf(larch.ana)).map(([, number]) => number)]).toEqual([
      0,
      expect.not.arrayContaining([task.number]),
    ])
    expect(await notificationsOf(larch.leo)).toContainEqual(['assigned', task.number])
    const before = (await jobs()).length
    const toTen = await fixture.owner.query(
      `select (((date_trunc('day', now() at time zone 'Europe/London') + interval '1 day 10 hours') at time zone 'Europe/London') - now())::text as wait`,
    )
    await clock(toTen.rows[0].wait)
    await sweepNotifications()
    expect((await jobs()).slice(before).map(({ to }) => to)).toEqual(['leo.marchetti@larch.example'])
    await clock('0 days')
    await fixture.owner.query(`delete from person_settings where key = 'digest'`)
  })
})

describe('what time brings', () => {
  it('is a reminder at its moment, to its owner alone, once (T-1)', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    const day = addDays(dayIn('Europe/London', new Date()), 1)
    await remindMe(larch.leo, { taskId: task.id, day, time: '09:00' })
    await expect(remindMe(larch.leo, { taskId: task.id, day: '2020-01-01', time: '09:00' })).rejects.toMatchObject({
      key: 'errors.remindPast',
      field: 'day',
    })
    await expect(remindMe(larch.elsewhere, { taskId: task.id, day, time: '09:00' })).rejects.toBeInstanceOf(NotFound)
    await sweepNotifications()
    expect(await notificationsOf(larch.leo)).not.toContainEqual(['reminder', task.number])
    await clock('2 days')
    await Promise.all([sweepNotifications(), sweepNotifications()])
    expect((await notificationsOf(larch.leo)).filter(([kind]) => kind === 'reminder')).toEqual([['reminder', task.number]])
    await clock('0 days')
  })

  it('is one word when one’s own task is overdue, never endless (V-7)', async () => {
    const { larch } = fixture
    const today = dayIn('Europe/London', new Date())
    const task = await createPersonalTask(larch.ana, { title: 'Post the swatches', description: 'Two of each.', dueOn: today })
    await clock('1 day')
    await sweepNotifications()
    await clock('30 hours')
    await sweepNotifications()
    expect((await notificationsOf(larch.ana)).filter(([kind]) => kind === 'overdue')).toEqual([['overdue', task.number]])
    await clock('0 days')
  })

  it('is one digest a day by mail, in the morning where one works, of what was not read (V-7)', async () => {
    const { larch } = fixture
    await fixture.owner.query('update notifications set read_at = now(), mailed_at = now()')
    await fixture.owner.query(`delete from person_settings where key = 'digest'`)
    const before = (await jobs()).length
    const task = await storeTask(larch)
    await commentOnTask(larch.ana, { taskId: task.id, text: '@Leo', mentions: [id(larch.leo)] })
    const toTen = await fixture.owner.query(
      `select (((date_trunc('day', now() at time zone 'Europe/London') + interval '1 day 10 hours') at time zone 'Europe/London') - now())::text as wait`,
    )
    await clock(toTen.rows[0].wait)
    await Promise.all([sweepNotifications(), sweepNotifications()])
    await sweepNotifications()
    const mails = (await jobs()).slice(before)
    expect(mails.map(({ to, lines }) => [to, lines])).toEqual([
      ['leo.marchetti@larch.example', [`Ana Whitlock mentioned you in #${task.number}, ${task.title}`]],
    ])
    await clock('0 days')
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scopeOfMember } from '@/lib/access/member-scope'
import type { Scope } from '@/lib/access/scope'
import { read } from '@/lib/database/transact'
import { Forbidden } from '@/lib/errors'
import { invitePerson } from '@/lib/people/invite-person'
import { changeTaskSettings } from '@/lib/settings/change-task-settings'
import { commentOnTask } from '@/lib/tasks/comments/comment-on-task'
import { deleteTask } from '@/lib/tasks/lifecycle/delete-task'
import { moveTask } from '@/lib/tasks/lifecycle/move-task'
import { resolveTask } from '@/lib/tasks/lifecycle/resolve-task'
import { restoreTask } from '@/lib/tasks/lifecycle/restore-task'
import { listFilter } from '@/lib/tasks/queue/list-filter'
import { readQueuePage } from '@/lib/tasks/queue/queue-page'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { createGroupTask } from './create-group-task'
import { createPersonalTask } from './create-personal-task'
import { editTask } from './edit-task'
import { editsOf } from './may-edit'
import { setDue } from './set-due'
import { setPriority } from './set-priority'

let fixture: Awaited<ReturnType<typeof createFixture>>
let second: Scope
beforeAll(async () => {
  fixture = await createFixture()
  second = await managerOf(fixture.larch.stores[0]?.id ?? '', 'second@larch.example')
})
afterAll(() => fixture.close())

const content = { title: 'Another title', description: 'Another reason' }

async function managerOf(storeId: string, email: string): Promise<Scope> {
  const { admin, id } = fixture.larch
  const { membershipId } = await invitePerson(admin, {
    name: 'Second Manager',
    email,
    role: 'store_manager',
    homeStoreId: storeId,
  })
  const scope = await scopeOfMember(id, membershipId)
  if (!scope) throw new Error('no manager')
  return scope
}

async function madeByManager() {
  const { larch } = fixture
  const [task] = await createGroupTask(larch.manager, { ...content, storeIds: [larch.stores[0]?.id ?? ''] })
  if (!task) throw new Error('no task')
  return task
}

describe('who edits a store’s task (R-3)', () => {
  it('is any manager of the store when the store made it, whoever of them did', async () => {
    const task = await madeByManager()
    expect((await editTask(second, { taskId: task.id, ...content, title: 'As the second says' })).title).toBe(
      'As the second says',
    )
    expect((await setPriority(second, { taskId: task.id, priority: 'high' })).priority).toBe('high')
    await deleteTask(second, { taskId: task.id })
    await restoreTask(second, { taskId: task.id })
  })

  it('is no manager of another store, and no manager at all when head office made it', async () => {
    const { larch } = fixture
    const elsewhere = await managerOf(larch.stores[1]?.id ?? '', 'elsewhere@larch.example')
    const task = await madeByManager()
    await expect(editTask(elsewhere, { taskId: task.id, ...content })).rejects.toMatchObject({ key: 'errors.taskNotFound' })
    await expect(editTask(larch.ana, { taskId: task.id, ...content })).rejects.toBeInstanceOf(Forbidden)
    const office = await storeTask(larch)
    await expect(editTask(larch.manager, { taskId: office.id, ...content })).rejects.toBeInstanceOf(Forbidden)
    await moveTask(larch.admin, { taskId: task.id, storeId: larch.stores[1]?.id ?? '' })
    await expect(editTask(larch.manager, { taskId: task.id, ...content })).rejects.toBeInstanceOf(Forbidden)
  })
})

const readPage = async (scope: Scope, params: Record<string, string> = {}) => {
  const [store] = fixture.larch.stores
  if (!store) throw new Error('no store')
  const { rows } = await readQueuePage(scope, { filter: listFilter.parse(params), store, locale: 'en' })
  return new Map(rows.map((row) => [row[0], row[14]]))
}

describe('what a row of the list says its reader may change (R-3, T-8)', () => {
  it('is every task to an admin, those the store made to its managers, and none to an associate', async () => {
    const { larch } = fixture
    const [own, office] = [await madeByManager(), await storeTask(larch)]
    const of = async (scope: Scope) => {
      const rows = await readPage(scope)
      return [rows.get(own.id), rows.get(office.id)]
    }
    expect(await of(larch.admin)).toEqual([1, 1])
    expect(await of(second)).toEqual([1, 0])
    expect(await of(larch.ana)).toEqual([0, 0])
    await deleteTask(larch.admin, { taskId: office.id })
    expect((await readPage(larch.manager, { tab: 'deleted' })).get(office.id)).toBe(0)
  })

  it('is nothing to a manager while only admins edit, one’s own tasks too', async () => {
    const { larch } = fixture
    const own = await madeByManager()
    const personal = await createPersonalTask(larch.ana, { ...content, customerId: larch.customer.id })
    const ofAna = () => read(larch.ana, async (scope) => (await editsOf(scope))(personal))
    expect(await ofAna()).toBe(true)
    await changeTaskSettings(larch.admin, { reopening: 'always', onlyAdminsEdit: true })
    expect((await readPage(larch.manager)).get(own.id)).toBe(0)
    expect((await readPage(larch.admin)).get(own.id)).toBe(1)
    expect(await ofAna()).toBe(false)
    await changeTaskSettings(larch.admin, { reopening: 'always', onlyAdminsEdit: false })
  })
})

describe('the switch “only corporate admins edit and delete tasks” (R-3, S-1)', () => {
  it('leaves editing, moving, deleting and restoring to admins from the next request, and work to all', async () => {
    const { larch } = fixture
    const task = await madeByManager()
    const own = await createPersonalTask(larch.ana, content)
    const gone = await madeByManager()
    await deleteTask(larch.manager, { taskId: gone.id })
    await changeTaskSettings(larch.admin, { reopening: 'always', onlyAdminsEdit: true })

    const refused = [
      editTask(larch.manager, { taskId: task.id, ...content }),
      deleteTask(larch.manager, { taskId: task.id }),
      restoreTask(larch.manager, { taskId: gone.id }),
      setDue(larch.manager, { taskId: task.id, dueOn: '2027-01-01' }),
      setPriority(larch.manager, { taskId: task.id, priority: 'low' }),
      moveTask(larch.manager, { taskId: task.id, storeId: task.storeId ?? '' }),
      editTask(larch.ana, { taskId: own.id, ...content }),
      deleteTask(larch.ana, { taskId: own.id }),
    ]
    for (const one of await Promise.allSettled(refused)) expect(one).toMatchObject({ reason: expect.any(Forbidden) })
    await editTask(larch.admin, { taskId: own.id, ...content, title: 'As head office says' })
    await restoreTask(larch.admin, { taskId: gone.id })
    await commentOnTask(larch.ana, { taskId: task.id, text: 'On it.' })
    expect((await resolveTask(larch.ana, { taskId: task.id })).state).toBe('resolved')

    await changeTaskSettings(larch.admin, { reopening: 'always', onlyAdminsEdit: false })
    await deleteTask(larch.ana, { taskId: own.id })
  })
})

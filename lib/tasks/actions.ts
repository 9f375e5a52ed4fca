'use server'

import { action } from '@/lib/action'
import { seesSelf } from '@/lib/tenancy/visible'
import { commentOnTask } from './comment-on-task'
import { createGroupTask } from './create-group-task'
import { createPersonalTask } from './create-personal-task'
import { deleteTask } from './delete-task'
import { dismissTask } from './dismiss-task'
import { editTask } from './edit-task'
import {
  commentInput,
  createGroupTaskInput,
  createPersonalTaskInput,
  editTaskInput,
  remindMeInput,
  reopenInput,
  runIdInput,
  saveViewInput,
  startBulkInput,
  taskIdInput,
  viewIdInput,
} from './input'
import { nothingToDo } from './nothing-to-do'
import { remindMe } from './remind-me'
import { reopenByHand } from './reopen-by-hand'
import { resolveTask } from './resolve-task'
import { restoreTask } from './restore-task'
import { saveView, removeView as takeViewAway } from './save-view'
import { startBulk } from './start-bulk'
import { undoBulk } from './undo-bulk'
import { undoClose } from './undo-close'

const numberOf = (task: { id: string; number: number }) => ({ id: task.id, number: task.number })

export const resolve = action(taskIdInput, async (scope, input) => numberOf(await resolveTask(scope, input)))
export const dismiss = action(taskIdInput, async (scope, input) => numberOf(await dismissTask(scope, input)))
export const undo = action(taskIdInput, async (scope, input) => numberOf(await undoClose(scope, input)))
export const reopen = action(reopenInput, async (scope, input) => numberOf(await reopenByHand(scope, input)))
export const putAway = action(taskIdInput, async (scope, input) => numberOf(await nothingToDo(scope, input)))
export const comment = action(commentInput, commentOnTask)
export const createForStores = action(createGroupTaskInput, async (scope, input) =>
  (await createGroupTask(scope, input)).map(numberOf),
)
export const createForPerson = action(createPersonalTaskInput, async (scope, input) =>
  numberOf(await createPersonalTask(scope, input)),
)
/** `isSeen`: who gave it to somebody else may see it no more. */
export const edit = action(editTaskInput, async (scope, input) => {
  const task = await editTask(scope, input)
  return { ...numberOf(task), isSeen: seesSelf(scope, task) }
})
export const remove = action(taskIdInput, async (scope, input) => numberOf(await deleteTask(scope, input)))
export const restore = action(taskIdInput, async (scope, input) => numberOf(await restoreTask(scope, input)))
export const bulk = action(startBulkInput, startBulk)
export const takeBulkBack = action(runIdInput, undoBulk)
export const keepView = action(saveViewInput, async (scope, input) => ({ id: (await saveView(scope, input)).id }))
export const removeView = action(viewIdInput, takeViewAway)
export const remind = action(remindMeInput, remindMe)

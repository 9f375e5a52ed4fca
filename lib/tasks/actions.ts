'use server'

import { action } from '@/lib/action'
import { seesSelf } from '@/lib/tenancy/visible'
import { closeWithoutAction } from './close-without-action'
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
import { remindMe } from './remind-me'
import { reopenByHand } from './reopen-by-hand'
import { resolveTask } from './resolve-task'
import { restoreTask } from './restore-task'
import { removeView, saveView } from './save-view'
import { startBulk } from './start-bulk'
import { undoBulk } from './undo-bulk'
import { undoClose } from './undo-close'

const numberOf = (task: { id: string; number: number }) => ({ id: task.id, number: task.number })

export const resolveTaskAction = action(taskIdInput, async (scope, input) => numberOf(await resolveTask(scope, input)))
export const dismissTaskAction = action(taskIdInput, async (scope, input) => numberOf(await dismissTask(scope, input)))
export const undoCloseAction = action(taskIdInput, async (scope, input) => numberOf(await undoClose(scope, input)))
export const reopenByHandAction = action(reopenInput, async (scope, input) => numberOf(await reopenByHand(scope, input)))
export const closeWithoutActionAction = action(taskIdInput, async (scope, input) =>
  numberOf(await closeWithoutAction(scope, input)),
)
export const commentOnTaskAction = action(commentInput, commentOnTask)
export const createGroupTaskAction = action(createGroupTaskInput, async (scope, input) =>
  (await createGroupTask(scope, input)).map(numberOf),
)
export const createPersonalTaskAction = action(createPersonalTaskInput, async (scope, input) =>
  numberOf(await createPersonalTask(scope, input)),
)
/** `isSeen`: who gave it to somebody else may see it no more. */
export const editTaskAction = action(editTaskInput, async (scope, input) => {
  const task = await editTask(scope, input)
  return { ...numberOf(task), isSeen: seesSelf(scope, task) }
})
export const deleteTaskAction = action(taskIdInput, async (scope, input) => numberOf(await deleteTask(scope, input)))
export const restoreTaskAction = action(taskIdInput, async (scope, input) => numberOf(await restoreTask(scope, input)))
export const startBulkAction = action(startBulkInput, startBulk)
export const undoBulkAction = action(runIdInput, undoBulk)
export const saveViewAction = action(saveViewInput, async (scope, input) => ({ id: (await saveView(scope, input)).id }))
export const removeViewAction = action(viewIdInput, removeView)
export const remindMeAction = action(remindMeInput, remindMe)

import { action } from '@/lib/action'
import { read } from '@/lib/database/transact'
import { startBulk } from './bulk/start-bulk'
import { undoBulk } from './bulk/undo-bulk'
import { commentOnTask } from './comments/comment-on-task'
import { remindMe } from './comments/remind-me'
import { createGroupTask } from './definition/create-group-task'
import { createPersonalTask } from './definition/create-personal-task'
import { editTask } from './definition/edit-task'
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
import { closeWithoutAction } from './lifecycle/close-without-action'
import { deleteTask } from './lifecycle/delete-task'
import { dismissTask } from './lifecycle/dismiss-task'
import { reopenByHand } from './lifecycle/reopen-by-hand'
import { resolveTask } from './lifecycle/resolve-task'
import { restoreTask } from './lifecycle/restore-task'
import { undoClose } from './lifecycle/undo-close'
import { findTask } from './queries'
import { removeView, saveView } from './views/save-view'

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
  return { ...numberOf(task), isSeen: (await read(scope, (scope) => findTask(scope, task.id))) !== null }
})
export const deleteTaskAction = action(taskIdInput, async (scope, input) => numberOf(await deleteTask(scope, input)))
export const restoreTaskAction = action(taskIdInput, async (scope, input) => numberOf(await restoreTask(scope, input)))
export const startBulkAction = action(startBulkInput, startBulk)
export const undoBulkAction = action(runIdInput, undoBulk)
export const saveViewAction = action(saveViewInput, async (scope, input) => ({ id: (await saveView(scope, input)).id }))
export const removeViewAction = action(viewIdInput, removeView)
export const remindMeAction = action(remindMeInput, async (scope, input) => {
  await remindMe(scope, input)
})

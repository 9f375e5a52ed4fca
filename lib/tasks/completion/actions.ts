import { action } from '@/lib/action'
import { completeTask } from './complete-task'
import { completeTaskInput } from './completion-input'

export const completeTaskAction = action(completeTaskInput, async (scope, input) => {
  const { id, number, state } = await completeTask(scope, input)
  return { id, number, state }
})

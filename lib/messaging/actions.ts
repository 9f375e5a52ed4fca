'use server'

import { action } from '@/lib/action'
import { taskIdInput } from '@/lib/tasks/input'
import { sendMailInput, trayMailInput } from './input'
import { putTrayMailAway } from './put-tray-mail-away'
import { sendTaskMail } from './send-task-mail'
import { wasAutomatic } from './was-automatic'

export const sendMail = action(sendMailInput, async (scope, input) => {
  const { message, task } = await sendTaskMail(scope, input)
  return { messageId: message.id, taskId: task.id, number: task.number, isResolved: task.state === 'resolved' }
})
export const markAutomatic = action(taskIdInput, wasAutomatic)
export const putMailAway = action(trayMailInput, putTrayMailAway)

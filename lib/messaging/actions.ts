'use server'

import { action } from '@/lib/action'
import { words } from '@/lib/i18n/words'
import { taskIdInput } from '@/lib/tasks/input'
import { personOf } from '@/lib/tenancy/scope'
import { fillTemplate } from './fill-template'
import {
  draftVersionInput,
  fillTemplateInput,
  keepDraftInput,
  previewTemplateInput,
  saveTemplateInput,
  sendMailInput,
  takeBackInput,
  templateIdInput,
  trayMailInput,
} from './input'
import { keepDraft } from './keep-draft'
import { previewTemplate } from './preview-template'
import { putTrayMailAway } from './put-tray-mail-away'
import { retireTemplate } from './retire-template'
import { saveTemplate } from './save-template'
import { sendTaskMail } from './send-task-mail'
import { takeDraft } from './take-draft'
import { takeLetterBack } from './take-letter-back'
import { throwDraftAway } from './throw-draft-away'
import { wasAutomatic } from './was-automatic'

export const sendMail = action(sendMailInput, async (scope, input) => {
  const { messages, left } = await sendTaskMail(scope, input)
  const say = words(personOf(scope).locale)
  return {
    messageIds: messages.map(({ id }) => id),
    left: left.map(({ name, key, values }) => ({ name, why: say(key, values) })),
    leavesAt: messages[0]?.sendAt?.toISOString() ?? null,
  }
})
export const takeBack = action(takeBackInput, async (scope, input) => {
  const { id, number } = await takeLetterBack(scope, input)
  return { id, number }
})
export const keepTaskDraft = action(keepDraftInput, keepDraft)
export const takeTaskDraft = action(draftVersionInput, takeDraft)
export const throwTaskDraftAway = action(draftVersionInput, throwDraftAway)
export const fill = action(fillTemplateInput, fillTemplate)
export const preview = action(previewTemplateInput, previewTemplate)
export const keepTemplate = action(saveTemplateInput, saveTemplate)
export const retire = action(templateIdInput, retireTemplate)
export const markAutomatic = action(taskIdInput, wasAutomatic)
export const putMailAway = action(trayMailInput, putTrayMailAway)

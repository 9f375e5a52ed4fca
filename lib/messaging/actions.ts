'use server'

import { action } from '@/lib/action'
import { type DomainError, Invalid } from '@/lib/errors'
import { type Words, words } from '@/lib/i18n/words'
import { zoneOf } from '@/lib/tasks/due-in'
import { momentWords } from '@/lib/tasks/due-words'
import { taskIdInput } from '@/lib/tasks/input'
import { personOf, type Scope } from '@/lib/tenancy/scope'
import { read } from '@/lib/tenancy/transact'
import type { Message } from './conversation'
import { fillLetter } from './fill-letter'
import {
  draftVersionInput,
  fillTemplateInput,
  keepDraftInput,
  letterInput,
  previewTemplateInput,
  saveTemplateInput,
  sendMailInput,
  takeBackInput,
  templateIdInput,
  trayMailInput,
} from './input'
import { keepDraft } from './keep-draft'
import { putTrayMailAway, putTrayMailBack } from './move-tray-mail'
import { placeNames } from './place-names'
import { previewTemplate } from './preview-template'
import { retireTemplate } from './retire-template'
import { saveTemplate } from './save-template'
import { sendHeldLetter } from './send-held-letter'
import { sendTaskMail } from './send-task-mail'
import { takeDraft } from './take-draft'
import { takeLetterBack } from './take-letter-back'
import { throwDraftAway } from './throw-draft-away'
import { throwLetterAway } from './throw-letter-away'
import { wasAutomatic } from './was-automatic'

/** When a letter leaves, as its task's log says it; null for one that left. Told by the server: a browser's zone data are not ours. */
async function leavesWords(scope: Scope, message: Message | undefined, say: Words): Promise<string | null> {
  const { sendAt, storeId } = message ?? {}
  if (!sendAt) return null
  const zone = await read(scope, (scope) => zoneOf(scope, { storeId: storeId ?? null }))
  return momentWords(sendAt, scope.now, zone, personOf(scope).locale, say).words
}

const numberOf = ({ id, number }: { id: string; number: number }) => ({ id, number })

type Refusal = Pick<DomainError, 'key' | 'values'>

/** A refusal names places as the editor's chips do. */
function named({ key, values }: Refusal, say: Words): Refusal['values'] {
  if (key !== 'errors.placesMissing') return values
  const names = placeNames(say)
  const places = String(values.places ?? '').split(', ')
  return { ...values, places: places.map((place) => names[place] ?? place).join(', ') }
}

export const sendMail = action(sendMailInput, async (scope, input) => {
  const say = words(personOf(scope).locale)
  const { messages, left, isResolved } = await sendTaskMail(scope, input).catch((error) => {
    throw error instanceof Invalid ? new Invalid(error.key, named(error, say), error.field) : error
  })
  return {
    messageIds: messages.map(({ id }) => id),
    left: left.map(({ name, ...refusal }) => ({ name, why: say(refusal.key, named(refusal, say)) })),
    isResolved,
    leaves: await leavesWords(scope, messages[0], say),
  }
})
export const takeBack = action(takeBackInput, async (scope, input) => numberOf(await takeLetterBack(scope, input)))
export const sendHeld = action(letterInput, async (scope, input) => numberOf(await sendHeldLetter(scope, input)))
export const throwHeldAway = action(letterInput, async (scope, input) => numberOf(await throwLetterAway(scope, input)))
export const keepTaskDraft = action(keepDraftInput, keepDraft)
export const takeTaskDraft = action(draftVersionInput, takeDraft)
export const throwTaskDraftAway = action(draftVersionInput, throwDraftAway)
export const fill = action(fillTemplateInput, fillLetter)
export const preview = action(previewTemplateInput, previewTemplate)
export const keepTemplate = action(saveTemplateInput, saveTemplate)
export const retire = action(templateIdInput, retireTemplate)
export const markAutomatic = action(taskIdInput, wasAutomatic)
export const putMailAway = action(trayMailInput, putTrayMailAway)
export const putMailBack = action(trayMailInput, putTrayMailBack)

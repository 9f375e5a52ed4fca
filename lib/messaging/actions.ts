import { personOf, type Scope } from '@/lib/access/scope'
import { action } from '@/lib/action'
import { read } from '@/lib/database/transact'
import { type DomainError, Invalid } from '@/lib/errors'
import { getTranslator, type Translate } from '@/lib/i18n/translator'
import { zoneOf } from '@/lib/tasks/due/due-in'
import { formatMoment } from '@/lib/tasks/due/format-due'
import { taskIdInput } from '@/lib/tasks/input'
import type { Message } from './conversation/conversation'
import { discardDraft } from './drafts/discard-draft'
import { keepDraft } from './drafts/keep-draft'
import { takeDraft } from './drafts/take-draft'
import { markAutomatic } from './inbound/mark-automatic'
import {
  draftVersionInput,
  fillTemplateInput,
  keepDraftInput,
  messageInput,
  previewTemplateInput,
  saveTemplateInput,
  sendMailInput,
  takeBackInput,
  templateIdInput,
  unassignedMailInput,
} from './input'
import { discardMessage } from './outbound/discard-message'
import { recallMessage } from './outbound/recall-message'
import { sendHeldMessage } from './outbound/send-held-message'
import { sendTaskMail } from './outbound/send-task-mail'
import { fillMessage } from './templates/fill-message'
import { previewTemplate } from './templates/preview-template'
import { retireTemplate } from './templates/retire-template'
import { saveTemplate } from './templates/save-template'
import { variableNames } from './templates/variable-names'
import { dismissUnassignedMail, restoreUnassignedMail } from './unassigned/move-unassigned-mail'

/** When a message leaves, as its task's log says it; null for one that left. Told by the server: a browser's zone data are not ours. */
async function leavesText(scope: Scope, message: Message | undefined, t: Translate): Promise<string | null> {
  const { sendAt, storeId } = message ?? {}
  if (!sendAt) return null
  const zone = await read(scope, (scope) => zoneOf(scope, { storeId: storeId ?? null }))
  return formatMoment(sendAt, scope.now, zone, personOf(scope).locale, t).text
}

const numberOf = ({ id, number }: { id: string; number: number }) => ({ id, number })

type Refusal = Pick<DomainError, 'key' | 'values'>

/** A refusal names variables as the editor's chips do. */
function named({ key, values }: Refusal, t: Translate): Refusal['values'] {
  if (key !== 'errors.variablesMissing') return values
  const names = variableNames(t)
  const variables = String(values.places ?? '').split(', ')
  return { ...values, places: variables.map((variable) => names[variable] ?? variable).join(', ') }
}

export const sendTaskMailAction = action(sendMailInput, async (scope, input) => {
  const t = getTranslator(personOf(scope).locale)
  const { messages, left, isResolved } = await sendTaskMail(scope, input).catch((error) => {
    throw error instanceof Invalid ? new Invalid(error.key, named(error, t), error.field) : error
  })
  return {
    messageIds: messages.map(({ id }) => id),
    left: left.map(({ name, ...refusal }) => ({ name, why: t(refusal.key, named(refusal, t)) })),
    isResolved,
    leaves: await leavesText(scope, messages[0], t),
  }
})
export const recallMessageAction = action(takeBackInput, async (scope, input) => numberOf(await recallMessage(scope, input)))
export const sendHeldMessageAction = action(messageInput, async (scope, input) => numberOf(await sendHeldMessage(scope, input)))
export const discardMessageAction = action(messageInput, async (scope, input) => numberOf(await discardMessage(scope, input)))
export const keepDraftAction = action(keepDraftInput, keepDraft)
export const takeDraftAction = action(draftVersionInput, takeDraft)
export const discardDraftAction = action(draftVersionInput, discardDraft)
export const fillMessageAction = action(fillTemplateInput, fillMessage)
export const previewTemplateAction = action(previewTemplateInput, previewTemplate)
export const saveTemplateAction = action(saveTemplateInput, saveTemplate)
export const retireTemplateAction = action(templateIdInput, retireTemplate)
export const markAutomaticAction = action(taskIdInput, markAutomatic)
export const dismissUnassignedMailAction = action(unassignedMailInput, dismissUnassignedMail)
export const restoreUnassignedMailAction = action(unassignedMailInput, restoreUnassignedMail)

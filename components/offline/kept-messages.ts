'use client'

import { actions } from '@/components/call-actions'
import type { DraftShown } from '@/lib/messaging/drafts/draft-shown'
import type { Filled } from '@/lib/messaging/templates/back-to-variables'

/** `filled`: what a template brought of the customer's own data (G-7); `seen`: the newest message of ours there was when this one was begun (G-17); `customerId`: whom the task was about. */
export type MessageContent = Pick<DraftShown, 'subject' | 'html' | 'files' | 'recipients' | 'respondsToId'> & {
  filled?: Filled[]
  latestSeenId?: string
  customerId?: string
}
/** `isTried`: a send was pressed and its answer may be lost, so its key goes with it until it is known (Q-C7). */
export type KeptMessage = { content: MessageContent; key: string; version: number; isTried?: boolean }

const begins = (who: string) => `storehand.letter.${who}.`
const storageKeyOf = (who: string, taskId: string) => begins(who) + taskId

/** The message of the task on this screen is saved by its composer. */
export const isComposerOpen = (taskId: string) => location.pathname === `/tasks/${taskId}`

/** What the server does not have yet stays on this device, under its writer's name (G-18, H-5). */
export const keepMessage = (who: string, taskId: string, message: KeptMessage) =>
  localStorage.setItem(storageKeyOf(who, taskId), JSON.stringify(message))
export const forgetMessage = (who: string, taskId: string) => localStorage.removeItem(storageKeyOf(who, taskId))

export function keptMessage(who: string, taskId: string): KeptMessage | null {
  return parse(localStorage.getItem(storageKeyOf(who, taskId)))
}

function parse(text: string | null): KeptMessage | null {
  try {
    const kept = JSON.parse(text ?? 'null')
    // Before they were called so, content was kept as words and respondsToId as answersId.
    const { answersId = null, ...content } = kept?.content ?? kept?.words ?? {}
    const { html, subject, files } = content
    const isWhole = typeof html === 'string' && typeof subject === 'string' && Array.isArray(files)
    return isWhole ? { ...kept, content: { respondsToId: answersId, ...content } } : null
  } catch {
    return null
  }
}

/** A message as it is sent to be kept or to leave. */
export const idsOf = ({ subject, html, files, recipients, respondsToId, filled = [] }: MessageContent) => ({
  subject,
  html,
  respondsToId,
  filled,
  fileIds: files.map(({ id }) => id),
  fileNames: files.map(({ name }) => name.slice(0, 200)),
  recipients: recipients.map(({ id }) => id),
})

/**
 * Gives the server the messages one wrote without a connection and left; one a colleague overtook stays here until it is looked at. Resolves to
 * whether the server answered to each.
 */
export async function saveKeptMessages(who: string): Promise<boolean> {
  let isAnswered = true
  const tasks = Object.keys(localStorage).flatMap((storageKey) =>
    storageKey.startsWith(begins(who)) ? storageKey.slice(begins(who).length) : [],
  )
  for (const taskId of tasks.filter((each) => !isComposerOpen(each))) {
    const storageKey = storageKeyOf(who, taskId)
    const text = localStorage.getItem(storageKey)
    const kept = parse(text)
    if (!kept) continue
    const key = kept.isTried ? kept.key : null
    const result = await actions.keepDraftAction({ taskId, key, version: kept.version, ...idsOf(kept.content) }).catch(() => null)
    if (!result) isAnswered = false
    if (result?.ok && localStorage.getItem(storageKey) === text) localStorage.removeItem(storageKey)
  }
  return isAnswered
}

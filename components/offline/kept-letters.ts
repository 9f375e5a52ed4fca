'use client'

import { keepTaskDraft } from '@/lib/messaging/actions'
import type { Filled } from '@/lib/messaging/back-to-places'
import type { DraftShown } from '@/lib/messaging/draft-shown'

/** `filled`: what a template brought of the customer's own data (G-7); `seen`: the newest letter of ours there was when this one was begun (G-17); `customerId`: whom the task was about. */
export type LetterWords = Pick<DraftShown, 'subject' | 'html' | 'files' | 'recipients' | 'answersId'> & {
  filled?: Filled[]
  seen?: string
  customerId?: string
}
/** `isTried`: a send was pressed and its answer may be lost, so its key goes with it until it is known (Q-C7). */
export type KeptLetter = { words: LetterWords; key: string; version: number; isTried?: boolean }

const begins = (who: string) => `storehand.letter.${who}.`
const placeOf = (who: string, taskId: string) => begins(who) + taskId

/** The letter of the task on this screen is saved by its composer. */
export const isLetterOpen = (taskId: string) => location.pathname === `/tasks/${taskId}`

/** What the server does not have yet stays on this device, under its writer's name (G-18, H-5). */
export const keepLetter = (who: string, taskId: string, letter: KeptLetter) =>
  localStorage.setItem(placeOf(who, taskId), JSON.stringify(letter))
export const forgetLetter = (who: string, taskId: string) => localStorage.removeItem(placeOf(who, taskId))

export function keptLetter(who: string, taskId: string): KeptLetter | null {
  return parse(localStorage.getItem(placeOf(who, taskId)))
}

function parse(text: string | null): KeptLetter | null {
  try {
    const kept = JSON.parse(text ?? 'null')
    const { html, subject, files } = kept?.words ?? {}
    return typeof html === 'string' && typeof subject === 'string' && Array.isArray(files) ? kept : null
  } catch {
    return null
  }
}

/** A letter as it is sent to be kept or to leave. */
export const idsOf = ({ subject, html, files, recipients, answersId, filled = [] }: LetterWords) => ({
  subject,
  html,
  answersId,
  filled,
  fileIds: files.map(({ id }) => id),
  fileNames: files.map(({ name }) => name.slice(0, 200)),
  recipients: recipients.map(({ id }) => id),
})

/**
 * Gives the server the letters one wrote without a connection and left; one a colleague overtook stays here until it is looked at. Resolves to
 * whether the server answered to each.
 */
export async function saveKeptLetters(who: string): Promise<boolean> {
  let isAnswered = true
  const tasks = Object.keys(localStorage).flatMap((place) =>
    place.startsWith(begins(who)) ? place.slice(begins(who).length) : [],
  )
  for (const taskId of tasks.filter((each) => !isLetterOpen(each))) {
    const place = placeOf(who, taskId)
    const text = localStorage.getItem(place)
    const kept = parse(text)
    if (!kept) continue
    const key = kept.isTried ? kept.key : null
    const result = await keepTaskDraft({ taskId, key, version: kept.version, ...idsOf(kept.words) }).catch(() => null)
    if (!result) isAnswered = false
    if (result?.ok && localStorage.getItem(place) === text) localStorage.removeItem(place)
  }
  return isAnswered
}

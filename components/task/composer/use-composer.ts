'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useMemo, useRef, useState } from 'react'
import { actions } from '@/components/call-actions'
import { useT } from '@/components/i18n/use-t'
import type { MessageContent } from '@/components/offline/kept-messages'
import { forgetMessage, idsOf, isComposerOpen, keepMessage, keptMessage } from '@/components/offline/kept-messages'
import { useOnline } from '@/components/offline/use-online'
import { noteSent, noteWriting, refetchPresence } from '@/components/task/here'
import { showToast } from '@/components/ui/toast'
import type { DraftShown } from '@/lib/messaging/drafts/draft-shown'
import type { ColleagueMessage } from '@/lib/messaging/outbound/answered-meanwhile'
import { composerReducer } from './composer-reducer'
import type { ComposerStart } from './composer-start'
import { type ColleaguesDraft, type ComposerEvent, composerOf, type Effect, type How, type Page } from './composer-state'
import { maySend } from './sending-steps'

type EffectOf<Do extends Effect['do']> = Extract<Effect, { do: Do }>
type Press = (fields: Record<string, string> | undefined) => void

const pageOf = (start: ComposerStart, t: Page['t']): Page => ({
  fresh: { subject: start.subject, html: start.html, files: start.files, recipients: [], respondsToId: null },
  base: start,
  draft: start.draft?.isMine ? start.draft : null,
  givenName: start.givenName,
  t,
})

/** What an address of ours answers; null without a connection, and when it is not found. */
async function askFor<T>(address: string): Promise<T | null> {
  const response = await fetch(address).catch(() => null)
  return response?.ok ? response.json() : null
}

/**
 * The message being written: kept on the server as one types (G-18), on this device until the server has it, tried again when there is a connection
 * (H-5); sent once under its key however often one presses (Q-C7), and back for ten seconds after that. What is done is decided by `composerReducer`;
 * here it is done. `onSent` runs before the page is read again.
 */
export function useComposer(start: ComposerStart, onSent: () => Promise<void>) {
  const t = useT('messaging.composer')
  const router = useRouter()
  const page = useMemo(() => pageOf(start, t), [start, t])
  const [state, setState] = useState(() => composerOf(page))
  // What happens between two renders is decided on the newest state.
  const newest = useRef(state)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const pressed = useRef<Press>(undefined)
  const { me, taskId } = start

  function tell(event: ComposerEvent) {
    const { state, effects } = composerReducer(newest.current, event)
    newest.current = state
    setState(state)
    for (const effect of effects) void run(effect)
  }

  // The server knows nothing of what is on this device, so it can only be read here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the composer appears
  useEffect(() => tell({ type: 'opened', kept: keptMessage(me, taskId) }), [])
  useOnline(() => tell({ type: 'connected' }))
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the page was read again
  useEffect(() => tell({ type: 'pageRead', page }), [page])

  function run(effect: Effect): unknown {
    // biome-ignore format: a table
    switch (effect.do) {
      case 'keepOnDevice': return keepMessage(me, taskId, effect.message)
      case 'forgetOnDevice': return forgetMessage(me, taskId)
      case 'stopWaiting': return clearTimeout(timer.current)
      case 'saveLater': return saveLater(effect)
      case 'saveDraft': return saveDraft(effect)
      case 'discardDraft': return discardDraft(effect)
      case 'offerBack': return offerBack(effect)
      case 'sendMail': return sendMail(effect)
      case 'endSend': return endSend(effect)
      case 'answerPress': return pressed.current?.(effect.fields)
      case 'findColleagueMessage': return findColleagueMessage(effect)
      case 'takeDraft': return takeDraft(effect)
      case 'noteWriting': return noteWriting()
      case 'refreshPage': return router.refresh()
    }
  }

  function saveLater({ ms }: EffectOf<'saveLater'>) {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => tell({ type: 'pauseOver' }), ms)
  }

  async function saveDraft({ content, key, version }: EffectOf<'saveDraft'>) {
    const result = await actions.keepDraftAction({ taskId, key, version, ...idsOf(content) }).catch(() => null)
    if (!result) return tell({ type: 'saveLost', content, isOnScreen: isComposerOpen(taskId) })
    if (result.ok) return tell({ type: 'saved', content, ...result.value })
    await refetchPresence()
    tell({ type: 'saveRefused', content, version, key: result.key, message: result.message })
  }

  async function discardDraft({ version }: EffectOf<'discardDraft'>) {
    await actions.discardDraftAction({ taskId, version }).catch(() => null)
    tell({ type: 'discarded' })
  }

  /** A draft is thrown away, with the way back: its words are there again (H-4). */
  function offerBack({ content }: EffectOf<'offerBack'>) {
    const take = async () => {
      tell({ type: 'broughtBack', content })
      return { ok: true as const, value: { number: 0 } }
    }
    showToast({
      text: t('messaging.composer.thrownAway'),
      undo: taskId,
      back: { take, text: t('messaging.composer.thrownBack') },
    })
  }

  async function sendMail({ content, key, how }: EffectOf<'sendMail'>) {
    const { latestSeenId, customerId } = content
    const message = { key, taskId, ...idsOf(content), latestSeenId, customerId, canUndo: true, ...how }
    const result = await actions.sendTaskMailAction(message).catch(() => null)
    if (!result) return tell({ type: 'sendLost' })
    if (!result.ok) return tell({ type: 'sendRefused', key: result.key, message: result.message, fields: result.fields })
    tell({ type: 'mailSent', sent: result.value })
  }

  /** A message is on its way, with the way back for ten seconds, which puts it before its writer again (G-7). */
  async function endSend({ done, messageIds, content }: EffectOf<'endSend'>) {
    await onSent()
    const take = () => actions.recallMessageAction({ taskId, messageIds })
    showToast({
      text: done,
      undo: taskId,
      back: { take, text: t('messaging.composer.takenBack') },
      after: () => void takeBack(content),
    })
    noteSent()
    router.refresh()
    pressed.current?.(undefined)
  }

  async function takeBack(content: MessageContent) {
    const { draft } = await refetchPresence()
    tell({ type: 'takenBack', content, draftVersion: draft?.isMine ? draft.version : null })
  }

  /** What a colleague answered since the message that was seen, for showing it beside one's own (G-17). */
  async function findColleagueMessage({ latestSeenId, respondsToId }: EffectOf<'findColleagueMessage'>) {
    const { draft } = await refetchPresence()
    const seen = new URLSearchParams({ seen: latestSeenId, ...(respondsToId ? { of: respondsToId } : {}) })
    const message = await askFor<ColleagueMessage>(`/api/tasks/${taskId}/answer?${seen}`)
    tell({ type: 'colleagueFound', draftVersion: draft?.isMine ? draft.version : null, message })
  }

  /** Between one's own message and a colleague's: theirs is gone on with, or one's own takes its place (G-18). */
  async function takeDraft({ draft, keeps }: EffectOf<'takeDraft'>) {
    const result = draft.isMine ? null : await actions.takeDraftAction({ taskId, version: draft.version }).catch(() => null)
    if (result && !result.ok) return tell({ type: 'failed', message: result.message })
    if (keeps === 'mine') return tell({ type: 'mineKept', version: result?.value.version ?? draft.version })
    const found = await askFor<DraftShown>(`/api/tasks/${taskId}/draft`)
    tell(found ? { type: 'remoteTaken', draft: found } : { type: 'failed', message: t('messaging.composer.noConnection') })
  }

  /** Resolves when the press was answered, to what is wrong by field; to nothing when it was sent or could not be tried. */
  async function send(how: How): Promise<Record<string, string> | undefined> {
    if (!maySend(newest.current)) return
    const answer = new Promise<Record<string, string> | undefined>((resolve) => {
      pressed.current = resolve
    })
    tell({ type: 'sendPressed', how, newKey: crypto.randomUUID() })
    return answer
  }

  async function whileHeld<T>(fill: () => Promise<T>): Promise<T> {
    tell({ type: 'fillingBegan' })
    return fill().finally(() => tell({ type: 'fillingEnded' }))
  }

  const { content, said, keeping, fillings, round, turn, away, heldFor, name } = state
  return {
    ...content,
    ...said,
    isHeld: fillings > 0,
    isBusy: name === 'sending' || fillings > 0,
    whileHeld,
    now: () => newest.current.content,
    write: (part: Partial<MessageContent>, isShown = false) => tell({ type: 'typed', part, isShown }),
    round,
    turn,
    send,
    fail: (message: string) => tell({ type: 'failed', message }),
    colleagueMessage: heldFor?.message ?? null,
    discard: () => tell({ type: 'discardPressed' }),
    takeRemote: (draft: ColleaguesDraft) => tell({ type: 'choicePressed', draft, keeps: 'remote' }),
    keepMine: (draft: ColleaguesDraft) => tell({ type: 'choicePressed', draft, keeps: 'mine' }),
    isKept: keeping === 'device' || keeping === 'server',
    isSaved: keeping === 'server',
    isOvertaken: keeping === 'overtaken',
    away,
  }
}
export type ComposerState = ReturnType<typeof useComposer>

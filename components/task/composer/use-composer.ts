'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import type { MessageContent } from '@/components/offline/kept-messages'
import { forgetMessage, idsOf, isComposerOpen, keepMessage, keptMessage } from '@/components/offline/kept-messages'
import { useOnline } from '@/components/offline/use-online'
import { noteSent, noteWriting, refetchPresence } from '@/components/task/here'
import { useToast } from '@/components/ui/toast'
import { discardDraftAction, keepDraftAction, sendTaskMailAction } from '@/lib/messaging/actions'
import type { ColleagueMessage } from '@/lib/messaging/outbound/answered-meanwhile'
import { fetchColleagueMessage } from './ask-answer'
import { colleaguesDraft } from './colleagues-draft'
import type { ComposerLabels } from './composer-labels'
import type { ComposerStart } from './composer-start'
import { describeSent } from './describe-sent'
import { againMs, heldOf, pauseMs, quiet, withSince } from './message-held'
import { discardedToast, sentToast } from './message-toasts'
import { type How, sendAnyway } from './send-anyway'
import { useHold } from './use-hold'
import { withBase } from './with-base'

/**
 * The message being written: kept on the server as one types (G-18), on this device until the server has it, tried again when there is a connection
 * (H-5); sent once under its key however often one presses (Q-C7), and back for ten seconds after that. `onSent` runs before the page is read again.
 */
export function useComposer(start: ComposerStart, labels: ComposerLabels, onSent: () => Promise<void>) {
  const router = useRouter()
  const toast = useToast()
  const fresh: MessageContent = { subject: start.subject, html: start.html, files: start.files, recipients: [], answersId: null }
  const mine = start.draft?.isMine ? start.draft : null
  const [content, setContent] = useState<MessageContent>(mine ?? fresh)
  const [round, setRound] = useState({ count: 0, isAsked: false })
  const [turn, setTurn] = useState(0)
  const { mayLeave, ...hold } = useHold()
  const [state, setState] = useState(quiet)
  const [keeping, setKeeping] = useState<'' | 'device' | 'server' | 'overtaken'>(mine ? 'server' : '')
  const [colleagueMessage, setColleagueMessage] = useState<ColleagueMessage | null>(null)
  const [away, setAway] = useState<'' | 'now' | 'was'>('')
  const { me, taskId } = start
  const held = useRef(heldOf(content, mine?.version ?? 0))

  const show = (next: MessageContent, isAsked = true) => {
    held.current.content = next
    setContent(next)
    setRound(({ count }) => ({ count: count + 1, isAsked }))
  }

  // What this device has and the server never got is there again; the server knows nothing of it, so it can only be read here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the composer appears
  useEffect(() => {
    const kept = keptMessage(me, taskId)
    held.current.key = kept?.key ?? crypto.randomUUID()
    if (!kept) return
    Object.assign(held.current, { version: kept.version, isTried: kept.isTried ?? false })
    show(kept.content, false)
    setKeeping('device')
    later()
  }, [])
  useOnline(() => (keeping === 'device' ? void save() : undefined))

  // A message taken back from the log is the draft again: an empty composer goes on with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another draft of one's own is there
  useEffect(() => {
    if (mine && keeping === '' && held.current.version === 0) void begin(mine, mine.version)
  }, [mine?.version])

  // A message nobody has begun answers what is there now: its subject with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the thread has another subject
  useEffect(() => {
    if (keeping !== '' || held.current.version > 0 || held.current.content.subject === start.subject) return
    held.current.content = { ...held.current.content, subject: start.subject }
    setContent(held.current.content)
  }, [start.subject])

  const store = (content: MessageContent) => {
    const { key, version, isTried } = held.current
    keepMessage(me, taskId, { content, key, version, isTried })
  }
  const fail = (message: string) => setState((was) => ({ ...was, message, isBusy: false }))

  async function save() {
    const now = held.current
    clearTimeout(now.timer)
    now.isSaveAgain = now.saving !== null
    if (now.saving || now.isSending) return
    const { content, version } = now
    now.saving = keepDraftAction({ taskId, key: now.isTried ? now.key : null, version, ...idsOf(content) })
    const result = await now.saving.catch(() => null)
    now.saving = null
    if (result?.ok && result.value.hasLeft) return hasLeft()
    if (result?.ok) now.version = result.value.version
    if (now.isSaveAgain) return save()
    if (result?.ok) {
      if (now.content !== content) return later()
      if (now.isTried) store(content)
      else forgetMessage(me, taskId)
      setAway((was) => (was ? 'was' : ''))
      setState((was) => (was.message === labels.noConnection ? { ...was, message: '' } : was))
      return setKeeping(now.version > 0 ? 'server' : '')
    }
    setAway(result ? '' : 'now')
    if (!result) return isComposerOpen(taskId) ? later(againMs) : undefined
    await refetchPresence()
    // While that was looked up, one may have decided already.
    if (now.version !== version) return
    fail(result.message)
    if (result.key === 'errors.draftGone') now.version = 0
    else if (result.key.startsWith('errors.draft')) setKeeping('overtaken')
  }

  const later = (ms = pauseMs) => {
    clearTimeout(held.current.timer)
    held.current.timer = setTimeout(() => void save(), ms)
  }

  function write(part: Partial<MessageContent>, isShown = false) {
    const next = withBase({ ...held.current.content, ...part }, start)
    held.current.content = next
    setContent(next)
    if (isShown) setTurn((was) => was + 1)
    noteWriting()
    store(next)
    if (keeping === 'overtaken') return
    setAway((was) => (was === 'now' ? was : ''))
    setKeeping('device')
    later()
  }

  const isKeptAs = (version: number) => {
    held.current.version = version
    setKeeping('server')
  }

  async function begin(next: MessageContent, version: number) {
    isKeptAs(version)
    forgetMessage(me, taskId)
    show(next)
    setState(quiet)
  }

  async function goOn(version: number) {
    held.current.version = version
    setState(quiet)
    await save()
  }
  const colleagues = colleaguesDraft(taskId, { noConnection: labels.noConnection, fail, begin, goOn })

  async function discard() {
    clearTimeout(held.current.timer)
    const { version, content } = held.current
    if (version > 0) await discardDraftAction({ taskId, version }).catch(() => null)
    empty(fresh)
    toast(discardedToast(taskId, labels, () => write(withSince(content, held.current.content, fresh), true)))
    router.refresh()
  }

  /** Its send had reached the server although the answer was lost (Q-C7). */
  function hasLeft() {
    empty({ ...fresh, html: '', files: [] })
    setState({ ...quiet, note: labels.sent })
    router.refresh()
  }

  function empty(next: MessageContent) {
    clearTimeout(held.current.timer)
    forgetMessage(me, taskId)
    Object.assign(held.current, { key: crypto.randomUUID(), version: 0, isTried: false })
    show(next)
    setColleagueMessage(null)
    setKeeping('')
    setState(quiet)
  }

  /** What is wrong, by field; nothing when it was sent or could not be tried. */
  async function send(how: How): Promise<Record<string, string> | undefined> {
    if (!mayLeave() || held.current.isSending) return
    held.current.isSending = true
    setState({ ...quiet, note: labels.sending, isBusy: true })
    // A save that is still under way would make the draft another one than the one that is sent.
    await held.current.saving?.catch(() => null)
    clearTimeout(held.current.timer)
    const { content, key } = held.current
    held.current.isTried = true
    store(content)
    const { latestSeenId, customerId, ...begun } = withBase(content, start)
    const message = { key, taskId, ...idsOf(begun), latestSeenId, customerId, canUndo: true, ...how }
    const result = await sendTaskMailAction(message).catch(() => null)
    held.current.isSending = false
    if (!result) later(againMs)
    if (!result) return void fail(labels.noConnection)
    if (!result.ok) {
      held.current.isTried = false
      store(content)
      setState({ ...quiet, message: result.message, fields: result.fields, anyway: sendAnyway(result.key, how) })
      // Who has read whom it goes to now may send it to them.
      if (result.key === 'errors.customerChanged') show({ ...content, customerId: undefined })
      if (result.key === 'errors.answeredMeanwhile') await showColleagueMessage(latestSeenId, message.answersId)
      if (held.current.content !== content || keeping === 'device') later()
      return result.fields
    }
    const { done, wrong } = describeSent(result.value, Boolean(how.later), labels)
    empty({ ...fresh, html: '', files: [] })
    setState({ ...quiet, message: wrong, note: done, isResolved: result.value.isResolved })
    await onSent()
    toast(sentToast(done, { taskId, messageIds: result.value.messageIds }, labels, () => void restoreSent(content)))
    noteSent()
    router.refresh()
  }

  async function restoreSent(sent: MessageContent) {
    const { draft } = await refetchPresence()
    if (draft?.isMine) await begin(sent, draft.version)
    else write(sent, true)
    router.refresh()
  }

  async function showColleagueMessage(latestSeenId: string, answersId: string | null) {
    const { draft } = await refetchPresence()
    // Held back, it is one's own draft, whoever's was there before (G-17).
    if (draft?.isMine) isKeptAs(draft.version)
    setColleagueMessage(await fetchColleagueMessage(taskId, latestSeenId, answersId))
    router.refresh()
  }

  return {
    ...content,
    ...state,
    ...hold,
    isBusy: state.isBusy || hold.isHeld,
    now: () => held.current.content,
    write,
    round,
    turn,
    send,
    fail,
    colleagueMessage,
    discard,
    ...colleagues,
    isKept: keeping === 'device' || keeping === 'server',
    isSaved: keeping === 'server',
    isOvertaken: keeping === 'overtaken',
    away,
  }
}
export type ComposerState = ReturnType<typeof useComposer>

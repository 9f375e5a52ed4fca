'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { forgetLetter, idsOf, isLetterOpen, keepLetter, keptLetter, type LetterWords } from '@/components/offline/kept-letters'
import { useOnline } from '@/components/offline/use-online'
import { useToast } from '@/components/ui/toast'
import { keepTaskDraft, sendMail, throwTaskDraftAway } from '@/lib/messaging/actions'
import type { ColleaguesAnswer } from '@/lib/messaging/answered-meanwhile'
import type { SendMailInput } from '@/lib/messaging/input'
import { askAnswer } from './ask-answer'
import { begunFrom } from './begun-from'
import { colleaguesDraft } from './colleagues-draft'
import type { ComposerStart } from './composer-start'
import type { ComposerWords } from './composer-words'
import { lookWhoIsHere, noteSent, noteWriting } from './here'
import { heldOf, quiet, withSince } from './letter-held'
import { sentToast, thrownToast } from './letter-toasts'
import { type How, sendAnyway } from './send-anyway'
import { sentWords } from './sent-words'
import { useHold } from './use-hold'

export type Later = NonNullable<SendMailInput['later']>
const [pauseMs, againMs] = [800, 10_000]

/**
 * The letter being written: kept on the server as one types (G-18), on this device until the server has it, tried again when there is a connection
 * (H-5); sent once under its key however often one presses (Q-C7), and back for ten seconds after that. `onSent` runs before the page is read again.
 */
export function useLetter(start: ComposerStart, say: ComposerWords, onSent: () => Promise<void>) {
  const router = useRouter()
  const toast = useToast()
  const fresh: LetterWords = { subject: start.subject, html: start.html, files: start.files, recipients: [], answersId: null }
  const mine = start.draft?.isMine ? start.draft : null
  const [words, setWords] = useState<LetterWords>(mine ?? fresh)
  const [round, setRound] = useState({ count: 0, isAsked: false })
  const [turn, setTurn] = useState(0)
  const { mayLeave, ...hold } = useHold()
  const [state, setState] = useState(quiet)
  const [keeping, setKeeping] = useState<'' | 'device' | 'server' | 'overtaken'>(mine ? 'server' : '')
  const [theirs, setTheirs] = useState<ColleaguesAnswer | null>(null)
  const [away, setAway] = useState<'' | 'now' | 'was'>('')
  const { me, taskId } = start
  const held = useRef(heldOf(words, mine?.version ?? 0))

  const show = (next: LetterWords, isAsked = true) => {
    held.current.words = next
    setWords(next)
    setRound(({ count }) => ({ count: count + 1, isAsked }))
  }

  // What this device has and the server never got is there again; the server knows nothing of it, so it can only be read here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the composer appears
  useEffect(() => {
    const kept = keptLetter(me, taskId)
    held.current.key = kept?.key ?? crypto.randomUUID()
    if (!kept) return
    Object.assign(held.current, { version: kept.version, isTried: kept.isTried ?? false })
    show(kept.words, false)
    setKeeping('device')
    later()
  }, [])
  useOnline(() => (keeping === 'device' ? void save() : undefined))

  // A letter taken back from the log is the draft again: an empty composer goes on with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another draft of one's own is there
  useEffect(() => {
    if (mine && keeping === '' && held.current.version === 0) void begin(mine, mine.version)
  }, [mine?.version])

  // A letter nobody has begun answers what is there now: its subject with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the thread has another subject
  useEffect(() => {
    if (keeping !== '' || held.current.version > 0 || held.current.words.subject === start.subject) return
    held.current.words = { ...held.current.words, subject: start.subject }
    setWords(held.current.words)
  }, [start.subject])

  const store = (words: LetterWords) => {
    const { key, version, isTried } = held.current
    keepLetter(me, taskId, { words, key, version, isTried })
  }
  const fail = (message: string) => setState((was) => ({ ...was, message, isBusy: false }))

  async function save() {
    const now = held.current
    clearTimeout(now.timer)
    now.isAskedAgain = now.saving !== null
    if (now.saving || now.isSending) return
    const { words, version } = now
    now.saving = keepTaskDraft({ taskId, key: now.isTried ? now.key : null, version, ...idsOf(words) })
    const result = await now.saving.catch(() => null)
    now.saving = null
    if (result?.ok && result.value.hasLeft) return hasLeft()
    if (result?.ok) now.version = result.value.version
    if (now.isAskedAgain) return save()
    if (result?.ok) {
      if (now.words !== words) return later()
      if (now.isTried) store(words)
      else forgetLetter(me, taskId)
      setAway((was) => (was ? 'was' : ''))
      setState((was) => (was.message === say.noConnection ? { ...was, message: '' } : was))
      return setKeeping('server')
    }
    setAway(result ? '' : 'now')
    if (!result) return isLetterOpen(taskId) ? later(againMs) : undefined
    await lookWhoIsHere()
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

  function write(part: Partial<LetterWords>, isShown = false) {
    const next = begunFrom({ ...held.current.words, ...part }, start)
    held.current.words = next
    setWords(next)
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

  async function begin(next: LetterWords, version: number) {
    isKeptAs(version)
    forgetLetter(me, taskId)
    show(next)
    setState(quiet)
  }

  async function goOn(version: number) {
    held.current.version = version
    setState(quiet)
    await save()
  }
  const colleagues = colleaguesDraft(taskId, { noConnection: say.noConnection, fail, begin, goOn })

  async function throwAway() {
    clearTimeout(held.current.timer)
    const { version, words } = held.current
    if (version > 0) await throwTaskDraftAway({ taskId, version }).catch(() => null)
    empty(fresh)
    toast(thrownToast(taskId, say, () => write(withSince(words, held.current.words, fresh), true)))
    router.refresh()
  }

  /** Its send had reached the server although the answer was lost (Q-C7). */
  function hasLeft() {
    empty({ ...fresh, html: '', files: [] })
    setState({ ...quiet, note: say.sent })
    router.refresh()
  }

  function empty(next: LetterWords) {
    clearTimeout(held.current.timer)
    forgetLetter(me, taskId)
    Object.assign(held.current, { key: crypto.randomUUID(), version: 0, isTried: false })
    show(next)
    setTheirs(null)
    setKeeping('')
    setState(quiet)
  }

  /** What is wrong, by field; nothing when it was sent or could not be tried. */
  async function send(how: How): Promise<Record<string, string> | undefined> {
    if (!mayLeave() || held.current.isSending) return
    held.current.isSending = true
    setState({ ...quiet, note: say.sending, isBusy: true })
    // A save that is still under way would make the draft another one than the one that is sent.
    await held.current.saving?.catch(() => null)
    clearTimeout(held.current.timer)
    const { words, key } = held.current
    held.current.isTried = true
    store(words)
    const { seen, customerId, ...begun } = begunFrom(words, start)
    const letter = { key, taskId, ...idsOf(begun), seen, customerId, canUndo: true, ...how }
    const result = await sendMail(letter).catch(() => null)
    held.current.isSending = false
    if (!result) later(againMs)
    if (!result) return void fail(say.noConnection)
    if (!result.ok) {
      held.current.isTried = false
      store(words)
      setState({ ...quiet, message: result.message, fields: result.fields, anyway: sendAnyway(result.key, how) })
      // Who has read whom it goes to now may send it to them.
      if (result.key === 'errors.customerChanged') show({ ...words, customerId: undefined })
      if (result.key === 'errors.answeredMeanwhile') await showTheirs(seen, letter.answersId)
      if (held.current.words !== words || keeping === 'device') later()
      return result.fields
    }
    const { done, wrong } = sentWords(result.value, Boolean(how.later), say)
    empty({ ...fresh, html: '', files: [] })
    setState({ ...quiet, message: wrong, note: done, isResolved: result.value.isResolved })
    await onSent()
    toast(sentToast(done, { taskId, messageIds: result.value.messageIds }, say, () => void bringBack(words)))
    noteSent()
    router.refresh()
  }

  async function bringBack(sent: LetterWords) {
    const { draft } = await lookWhoIsHere()
    if (draft?.isMine) await begin(sent, draft.version)
    else write(sent, true)
    router.refresh()
  }

  async function showTheirs(seen: string, answersId: string | null) {
    const { draft } = await lookWhoIsHere()
    // Held back, it is one's own draft, whoever's was there before (G-17).
    if (draft?.isMine) isKeptAs(draft.version)
    setTheirs(await askAnswer(taskId, seen, answersId))
    router.refresh()
  }

  return {
    ...words,
    ...state,
    ...hold,
    isBusy: state.isBusy || hold.isHeld,
    now: () => held.current.words,
    write,
    round,
    turn,
    send,
    fail,
    theirs,
    throwAway,
    ...colleagues,
    isKept: keeping === 'device' || keeping === 'server',
    isSaved: keeping === 'server',
    isOvertaken: keeping === 'overtaken',
    away,
  }
}
export type LetterKeeping = ReturnType<typeof useLetter>

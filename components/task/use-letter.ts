'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { useToast } from '@/components/ui/toast'
import { keepTaskDraft, sendMail, takeBack, takeTaskDraft, throwTaskDraftAway } from '@/lib/messaging/actions'
import type { ColleaguesAnswer } from '@/lib/messaging/answered-meanwhile'
import type { DraftShown } from '@/lib/messaging/draft-shown'
import type { SendMailInput } from '@/lib/messaging/input'
import type { WhoIsHere } from '@/lib/messaging/who-is-here'
import type { ComposerStart } from './composer-start'
import type { ComposerWords } from './composer-words'
import { lookWhoIsHere, noteWriting } from './here'

type Words = Pick<DraftShown, 'subject' | 'html' | 'files' | 'recipients' | 'answersId'>
type Kept = { words: Words; key: string; version: number }
export type Later = NonNullable<SendMailInput['later']>
type How = Pick<SendMailInput, 'thenResolve' | 'trustSender' | 'sendAnyway' | 'later'>
const pauseMs = 800
const quiet = { message: '', note: '', fields: {} as Record<string, string>, mustTrust: false, isBusy: false }

/**
 * The letter being written: kept on the server as one types (G-18), on this device until the server has it, sent once under its key
 * however often one presses (Q-C7), and back for ten seconds after that.
 */
export function useLetter(start: ComposerStart, say: ComposerWords) {
  const router = useRouter()
  const toast = useToast()
  const fresh: Words = { subject: start.subject, html: start.html, files: start.files, recipients: [], answersId: null }
  const mine = start.draft?.isMine ? start.draft : null
  const [words, setWords] = useState<Words>(mine ?? fresh)
  const [round, setRound] = useState(0)
  const [state, setState] = useState(quiet)
  const [keeping, setKeeping] = useState<'' | 'device' | 'server' | 'overtaken'>(mine ? 'server' : '')
  const [theirs, setTheirs] = useState<ColleaguesAnswer | null>(null)
  const place = `storehand.letter.${start.taskId}`
  const held = useRef({
    words,
    key: '',
    version: mine?.version ?? 0,
    isSaving: false,
    timer: undefined as ReturnType<typeof setTimeout> | undefined,
  })

  const show = (next: Words) => {
    held.current.words = next
    setWords(next)
    setRound((was) => was + 1)
  }

  // What this device has and the server never got is there again; the server knows nothing of it, so it can only be read here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the composer appears
  useEffect(() => {
    const kept = readKept(place)
    held.current.key = kept?.key ?? crypto.randomUUID()
    if (!kept) return
    show(kept.words)
    setKeeping('device')
    if (kept.version === held.current.version) held.current.timer = setTimeout(save, pauseMs)
    else setKeeping('overtaken')
  }, [])

  const fail = (message: string) => setState((was) => ({ ...was, message, isBusy: false }))

  async function save() {
    const now = held.current
    clearTimeout(now.timer)
    if (now.isSaving) return
    now.isSaving = true
    const { words } = now
    const result = await keepTaskDraft({ taskId: start.taskId, version: now.version, ...idsOf(words) }).catch(() => null)
    now.isSaving = false
    if (result?.ok) {
      now.version = result.value.version
      if (now.words !== words) return later()
      localStorage.removeItem(place)
      return setKeeping('server')
    }
    if (!result) return
    await lookWhoIsHere()
    fail(result.message)
    if (result.key.startsWith('errors.draft')) setKeeping('overtaken')
  }

  const later = () => {
    clearTimeout(held.current.timer)
    held.current.timer = setTimeout(() => void save(), pauseMs)
  }

  function write(part: Partial<Words>, isShown = false) {
    const next = { ...held.current.words, ...part }
    next.answersId ??= start.answersId
    if (isShown) show(next)
    else {
      held.current.words = next
      setWords(next)
    }
    noteWriting()
    const { key, version } = held.current
    localStorage.setItem(place, JSON.stringify({ words: next, key, version } satisfies Kept))
    if (keeping === 'overtaken') return
    setKeeping('device')
    later()
  }

  async function begin(next: Words, version: number) {
    held.current.version = version
    localStorage.removeItem(place)
    show(next)
    setState(quiet)
    setKeeping('server')
  }

  async function takeTheirs(draft: NonNullable<WhoIsHere['draft']>) {
    const result = draft.isMine ? null : await takeTaskDraft({ taskId: start.taskId, version: draft.version }).catch(() => null)
    if (result && !result.ok) return fail(result.message)
    const answer = await fetch(`/api/tasks/${start.taskId}/draft`).catch(() => null)
    const found: DraftShown | null = answer?.ok ? await answer.json() : null
    if (!found) return fail(say.noConnection)
    await begin(found, found.version)
  }

  async function keepMine(draft: NonNullable<WhoIsHere['draft']>) {
    const result = draft.isMine ? null : await takeTaskDraft({ taskId: start.taskId, version: draft.version }).catch(() => null)
    if (result && !result.ok) return fail(result.message)
    held.current.version = result?.ok ? result.value.version : draft.version
    setState(quiet)
    await save()
  }

  async function throwAway() {
    clearTimeout(held.current.timer)
    const { version } = held.current
    if (version > 0) await throwTaskDraftAway({ taskId: start.taskId, version }).catch(() => null)
    empty(fresh)
    router.refresh()
  }

  function empty(next: Words) {
    clearTimeout(held.current.timer)
    localStorage.removeItem(place)
    held.current.key = crypto.randomUUID()
    held.current.version = 0
    show(next)
    setTheirs(null)
    setKeeping('')
    setState(quiet)
  }

  async function send(how: How) {
    clearTimeout(held.current.timer)
    const { words, key } = held.current
    const answersId = words.answersId ?? start.answersId
    localStorage.setItem(place, JSON.stringify({ words, key, version: held.current.version } satisfies Kept))
    setState({ ...quiet, note: say.sending, isBusy: true })
    const letter = { key, taskId: start.taskId, ...idsOf(words), answersId, canUndo: true, ...how }
    const result = await sendMail(letter).catch(() => null)
    if (!result) return fail(say.noConnection)
    if (!result.ok) {
      setState({ ...quiet, message: result.message, fields: result.fields, mustTrust: result.key === 'errors.unverifiedSender' })
      if (result.key === 'errors.answeredMeanwhile') await showTheirs(answersId)
      return
    }
    const { messageIds, left, leavesAt } = result.value
    const sent = messageIds.length > 1 ? say.sentMany.replace('{count}', String(messageIds.length)) : say.sent
    const done = how.later && leavesAt ? say.planned.replace('{when}', momentOf(leavesAt)) : sent
    empty({ ...fresh, html: '', files: [] })
    const notSent = left.map(({ name }) => name).join(', ')
    if (left.length > 0) fail(`${say.leftOut.replace('{names}', notSent)}. ${left[0]?.why ?? ''}`)
    else setState({ ...quiet, note: done })
    toast({
      words: done,
      undo: start.taskId,
      back: { take: () => takeBack({ taskId: start.taskId, messageIds }), words: say.takenBack },
      after: () => void bringBack(words),
    })
    router.refresh()
  }

  async function bringBack(sent: Words) {
    const { draft } = await lookWhoIsHere()
    await begin(sent, draft?.isMine ? draft.version : 0)
    router.refresh()
  }

  async function showTheirs(answersId: string | null) {
    const { draft } = await lookWhoIsHere()
    if (draft?.isMine) held.current.version = draft.version
    const answer = await fetch(`/api/tasks/${start.taskId}/answer?of=${answersId}`).catch(() => null)
    setTheirs(answer?.ok ? await answer.json() : null)
    router.refresh()
  }

  const isKept = keeping === 'device' || keeping === 'server'
  return {
    ...words,
    ...state,
    write,
    round,
    send,
    fail,
    theirs,
    throwAway,
    takeTheirs,
    keepMine,
    isKept,
    isSaved: keeping === 'server',
    isOvertaken: keeping === 'overtaken',
  }
}
export type LetterKeeping = ReturnType<typeof useLetter>

const idsOf = ({ subject, html, files, recipients, answersId }: Words) => ({
  subject,
  html,
  answersId,
  fileIds: files.map(({ id }) => id),
  recipients: recipients.map(({ id }) => id),
})

const momentOf = (iso: string) =>
  new Intl.DateTimeFormat(document.documentElement.lang || 'en', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(iso))

function readKept(place: string): Kept | null {
  try {
    const kept = JSON.parse(localStorage.getItem(place) ?? 'null')
    return typeof kept?.words?.html === 'string' && typeof kept.words.subject === 'string' && Array.isArray(kept.words.files)
      ? kept
      : null
  } catch {
    return null
  }
}

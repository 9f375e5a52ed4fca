'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { useToast } from '@/components/ui/toast'
import { sendMail } from '@/lib/messaging/actions'
import type { ComposerStart } from './composer-start'
import type { ComposerWords } from './composer-words'

type Kept = { subject: string; html: string; key: string }

/** The letter being written: kept on this device as one types, sent once under its key however often one presses (Q-C7). */
export function useLetter(start: ComposerStart, say: ComposerWords) {
  const router = useRouter()
  const toast = useToast()
  const [subject, setSubject] = useState(start.subject)
  const [html, setHtml] = useState(start.html)
  const [round, setRound] = useState(0)
  const [state, setState] = useState({
    message: '',
    note: '',
    fields: {} as Record<string, string>,
    mustTrust: false,
    isBusy: false,
  })
  const key = useRef('')
  const place = `storehand.letter.${start.taskId}`
  const [isTouched, touch] = useState(false)
  const isChanged = isTouched && (html !== '' || subject !== start.subject)

  // A letter begun earlier on this device is there again; the server knows nothing of it, so it can only be read here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the composer appears
  useEffect(() => {
    const kept = readKept(place)
    key.current = kept?.key ?? crypto.randomUUID()
    if (!kept) return
    setSubject(kept.subject)
    setHtml(kept.html)
    touch(true)
    setRound((was) => was + 1)
  }, [])

  useEffect(() => {
    if (isChanged && key.current) localStorage.setItem(place, JSON.stringify({ subject, html, key: key.current }))
  }, [isChanged, place, subject, html])

  const fail = (message: string) => setState((was) => ({ ...was, message, isBusy: false }))

  async function send(thenResolve: boolean, trustSender = false) {
    setState({ message: '', note: say.sending, fields: {}, mustTrust: false, isBusy: true })
    const result = await sendMail({ key: key.current, taskId: start.taskId, subject, html, thenResolve, trustSender }).catch(
      () => null,
    )
    if (!result) return fail(say.noConnection)
    if (!result.ok) {
      setState({
        message: result.message,
        note: '',
        fields: result.fields,
        mustTrust: result.key === 'errors.unverifiedSender',
        isBusy: false,
      })
      return
    }
    localStorage.removeItem(place)
    key.current = crypto.randomUUID()
    setHtml('')
    touch(false)
    setRound((was) => was + 1)
    setState({ message: '', note: say.sent, fields: {}, mustTrust: false, isBusy: false })
    toast({ words: say.sent, undo: start.isOpen && thenResolve ? start.taskId : undefined })
    router.refresh()
  }

  const writeSubject = (words: string) => {
    setSubject(words)
    touch(true)
  }
  const write = (words: string) => {
    setHtml(words)
    touch(true)
  }
  return { subject, setSubject: writeSubject, html, setHtml: write, round, send, fail, isKept: isChanged, ...state }
}

function readKept(place: string): Kept | null {
  try {
    const kept = JSON.parse(localStorage.getItem(place) ?? 'null')
    return kept && typeof kept.html === 'string' && typeof kept.subject === 'string' && typeof kept.key === 'string' ? kept : null
  } catch {
    return null
  }
}

'use client'

import { useState } from 'react'
import { actions } from '@/components/call-actions'
import { useT } from '@/components/i18n/use-t'
import type { Uploads } from '@/components/ui/form/use-uploads'
import { showToast } from '@/components/ui/toast'
import type { TouchpointChannel } from '@/db/vocabulary'
import type { CompletionAsked } from '@/lib/tasks/completion/read-completion'

export type NextTask = { key: string; title: string; dueOn: string; dueTime: string; assigneeId: string }
type Params = { taskId: string; asked: CompletionAsked; uploads: Uploads; after?: () => void; done: () => void }

/** What somebody says of how a task ended, and its sending: all of it or nothing is saved, once, and what was typed stays until it is. */
export function useCompletion({ taskId, asked, uploads, after, done }: Params) {
  const t = useT('completion', 'common.noConnection', 'tasks.toast')
  const [key] = useState(() => crypto.randomUUID())
  const [chosen, choose] = useState('')
  const [channel, setChannel] = useState<TouchpointChannel>('note')
  const [text, setText] = useState('')
  const [people, setPeople] = useState<string[]>([])
  const [typed, setTyped] = useState<Record<string, string>>({})
  const [next, setNext] = useState<NextTask[]>([])
  const [isBusy, setBusy] = useState(false)
  const [fields, setFields] = useState<Record<string, string>>({})
  const [message, setMessage] = useState('')

  async function send() {
    if (isBusy) return
    setBusy(true)
    setFields({})
    setMessage('')
    const said = text.trim() !== '' || uploads.ids.length > 0
    const values = (asked.record?.attributes ?? []).flatMap(({ id, typed: was }) =>
      typed[id] !== undefined && typed[id] !== was ? [{ attributeId: id, typed: typed[id], was }] : [],
    )
    const result = await actions
      .completeTaskAction({
        taskId,
        key,
        outcomeId: chosen,
        touchpoint: said ? { channel, text, customerIds: people, fileIds: uploads.ids } : null,
        values,
        followUps: next.map(({ title, dueOn, dueTime, assigneeId }) => ({ title, dueOn, dueTime, assigneeId })),
      })
      .catch(() => null)
    setBusy(false)
    if (!result) return setMessage(t('common.noConnection'))
    if (!result.ok) {
      setFields(result.fields)
      // Said once: at its field where it has one.
      return setMessage(Object.values(result.fields).includes(result.message) ? '' : result.message)
    }
    const { number, state } = result.value
    const undone = { undo: taskId, of: 'closing' as const, after }
    showToast({ text: t(state === 'dismissed' ? 'tasks.toast.dismissed' : 'tasks.toast.resolved', { number }), ...undone })
    done()
  }

  return {
    ...{ chosen, choose, channel, setChannel, text, setText, people, setPeople, typed, next, setNext },
    type: (id: string, value: string) => setTyped((all) => ({ ...all, [id]: value })),
    ...{ fields, message, isBusy, send },
  }
}
export type Completing = ReturnType<typeof useCompletion>

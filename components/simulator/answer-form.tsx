'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { Area, Field } from '@/components/ui/form/field'
import { FormMessage } from '@/components/ui/form/form-message'
import { maxFileBytes } from '@/lib/files/file-type'
import { orNoConnection } from '@/lib/result'
import { replyAsCustomerAction } from '@/lib/simulator/next-actions'

const replyKinds = ['answer', 'out_of_office', 'bounce'] as const
type ReplyKind = (typeof replyKinds)[number]
export type ReplyLabels = {
  text: string
  files: string
  from: string
  fromHint: string
  missing: string
  large: string
  to: string
  noConnection: string
} & Record<'label' | 'said', Record<ReplyKind, string>>

const kindOfContact = (event: FormEvent): ReplyKind => {
  const { submitter } = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent : { submitter: null }
  return replyKinds.find((kind) => submitter instanceof HTMLButtonElement && submitter.value === kind) ?? 'answer'
}

async function asSent(file: File) {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let signs = ''
  for (let at = 0; at < bytes.length; at += 0x8000) signs += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return { name: file.name, type: file.type, data: btoa(signs) }
}

/** Answers a mail as its customer: in words, by machine, or by bouncing. */
export function ReplyForm({ messageId, labels }: { messageId: string; labels: ReplyLabels }) {
  const router = useRouter()
  const [isSending, setSending] = useState(false)
  const [fields, setFields] = useState<Record<string, string>>({})
  const [outcome, setOutcome] = useState({ message: '', said: '' })

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const how = kindOfContact(event)
    const data = new FormData(form)
    const text = String(data.get('text') ?? '')
    if (isSending) return
    const chosen = data.getAll('files').filter((file): file is File => file instanceof File && file.name !== '')
    if (how === 'answer' && text.trim() === '' && chosen.length === 0) return setFields({ text: labels.missing })
    if (chosen.reduce((bytes, file) => bytes + file.size, 0) > maxFileBytes) return setFields({ files: labels.large })
    setSending(true)
    const sent = {
      messageId,
      how,
      text,
      from: String(data.get('from') ?? '').trim(),
      files: await Promise.all(chosen.map(asSent)),
    }
    const result = await orNoConnection(replyAsCustomerAction(sent), labels.noConnection)
    setSending(false)
    setFields(result.ok ? {} : result.fields)
    setOutcome({ message: result.ok ? '' : result.message, said: result.ok ? labels.said[how] : '' })
    if (!result.ok) return
    if (how === 'answer') form.reset()
    router.refresh()
  }

  return (
    <form className="box-answer" method="post" onSubmit={submit} noValidate>
      <p className="hint">{labels.to}</p>
      <Area label={labels.text} name="text" rows={3} error={fields.text} />
      <label className="field">
        <span>{labels.files}</span>
        <input className="input" type="file" name="files" multiple aria-invalid={Boolean(fields.files)} />
        {fields.files ? <span className="hint bad">{fields.files}</span> : null}
      </label>
      <details>
        <summary>{labels.from}</summary>
        <Field label={labels.from} name="from" type="email" autoComplete="off" hint={labels.fromHint} error={fields.from} />
      </details>
      <div className="box-actions">
        {replyKinds.map((kind) => (
          <button
            key={kind}
            type="submit"
            name="how"
            value={kind}
            className={kind === 'answer' ? 'button button-go' : 'button button-bare'}
            aria-disabled={isSending || undefined}
          >
            {labels.label[kind]}
          </button>
        ))}
      </div>
      <span className="said-ok" role="status">
        {outcome.said}
      </span>
      <FormMessage message={Object.values(fields).includes(outcome.message) ? '' : outcome.message} />
    </form>
  )
}

'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { Area, Field } from '@/components/ui/field'
import { FormMessage } from '@/components/ui/form-message'
import { mostFileBytes } from '@/lib/files/file-type'
import { answer } from '@/lib/simulator/actions'

const ways = ['answer', 'out_of_office', 'bounce'] as const
type Way = (typeof ways)[number]
export type AnswerWords = {
  words: string
  files: string
  from: string
  fromHint: string
  missing: string
  large: string
  to: string
  noConnection: string
} & Record<'label' | 'said', Record<Way, string>>

const wayOf = (event: FormEvent): Way => {
  const { submitter } = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent : { submitter: null }
  return ways.find((way) => submitter instanceof HTMLButtonElement && submitter.value === way) ?? 'answer'
}

async function asSent(file: File) {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let signs = ''
  for (let at = 0; at < bytes.length; at += 0x8000) signs += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return { name: file.name, type: file.type, data: btoa(signs) }
}

/** Answers a mail as its customer: in words, by machine, or by bouncing. */
export function AnswerForm({ messageId, say }: { messageId: string; say: AnswerWords }) {
  const router = useRouter()
  const [isSending, setSending] = useState(false)
  const [fields, setFields] = useState<Record<string, string>>({})
  const [told, setTold] = useState({ message: '', said: '' })

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const how = wayOf(event)
    const data = new FormData(form)
    const words = String(data.get('words') ?? '')
    if (isSending) return
    const chosen = data.getAll('files').filter((file): file is File => file instanceof File && file.name !== '')
    if (how === 'answer' && words.trim() === '' && chosen.length === 0) return setFields({ words: say.missing })
    if (chosen.reduce((bytes, file) => bytes + file.size, 0) > mostFileBytes) return setFields({ files: say.large })
    setSending(true)
    const sent = {
      messageId,
      how,
      words,
      from: String(data.get('from') ?? '').trim(),
      files: await Promise.all(chosen.map(asSent)),
    }
    const result = await answer(sent).catch(() => ({ ok: false as const, message: say.noConnection, fields: {} }))
    setSending(false)
    setFields(result.ok ? {} : result.fields)
    setTold({ message: result.ok ? '' : result.message, said: result.ok ? say.said[how] : '' })
    if (!result.ok) return
    if (how === 'answer') form.reset()
    router.refresh()
  }

  return (
    <form className="box-answer" method="post" onSubmit={submit} noValidate>
      <p className="hint">{say.to}</p>
      <Area label={say.words} name="words" rows={3} error={fields.words} />
      <label className="field">
        <span>{say.files}</span>
        <input className="input" type="file" name="files" multiple aria-invalid={Boolean(fields.files)} />
        {fields.files ? <span className="hint bad">{fields.files}</span> : null}
      </label>
      <details>
        <summary>{say.from}</summary>
        <Field label={say.from} name="from" type="email" autoComplete="off" hint={say.fromHint} error={fields.from} />
      </details>
      <div className="box-b">
        {ways.map((way) => (
          <button
            key={way}
            type="submit"
            name="how"
            value={way}
            className={way === 'answer' ? 'btn btn-go' : 'btn btn-bare'}
            aria-disabled={isSending || undefined}
          >
            {say.label[way]}
          </button>
        ))}
      </div>
      <span className="said-ok" role="status">
        {told.said}
      </span>
      <FormMessage message={Object.values(fields).includes(told.message) ? '' : told.message} />
    </form>
  )
}

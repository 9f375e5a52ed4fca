'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { useT } from '@/components/i18n/use-t'
import { Area, Field } from '@/components/ui/form/field'
import { FormMessage } from '@/components/ui/form/form-message'
import { maxFileBytes } from '@/lib/files/file-type'
import { orNoConnection } from '@/lib/result'
import { replyAsCustomerAction } from '@/lib/simulator/next-actions'

const replyKinds = ['answer', 'out_of_office', 'bounce'] as const
type ReplyKind = (typeof replyKinds)[number]

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
export function ReplyForm({ messageId, address, subject }: { messageId: string; address: string; subject: string }) {
  const t = useT('simulator.reply', 'errors.textMissing', 'errors.photoLarge', 'common.noConnection')
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
    if (how === 'answer' && text.trim() === '' && chosen.length === 0) return setFields({ text: t('errors.textMissing') })
    if (chosen.reduce((bytes, file) => bytes + file.size, 0) > maxFileBytes)
      return setFields({ files: t('errors.photoLarge', { megabytes: maxFileBytes / 1_000_000 }) })
    setSending(true)
    const sent = {
      messageId,
      how,
      text,
      from: String(data.get('from') ?? '').trim(),
      files: await Promise.all(chosen.map(asSent)),
    }
    const result = await orNoConnection(replyAsCustomerAction(sent), t('common.noConnection'))
    setSending(false)
    setFields(result.ok ? {} : result.fields)
    setOutcome({ message: result.ok ? '' : result.message, said: result.ok ? t(`simulator.reply.sent.${how}`) : '' })
    if (!result.ok) return
    if (how === 'answer') form.reset()
    router.refresh()
  }

  return (
    <form className="box-answer" method="post" onSubmit={submit} noValidate>
      <p className="hint">{t('simulator.reply.to', { subject })}</p>
      <Area label={t('simulator.reply.text', { address })} name="text" rows={3} error={fields.text} />
      <label className="field">
        <span>{t('simulator.reply.files')}</span>
        <input className="input" type="file" name="files" multiple aria-invalid={Boolean(fields.files)} />
        {fields.files ? <span className="hint bad">{fields.files}</span> : null}
      </label>
      <details>
        <summary>{t('simulator.reply.from')}</summary>
        <Field
          label={t('simulator.reply.from')}
          name="from"
          type="email"
          autoComplete="off"
          hint={t('simulator.reply.fromHint', { address })}
          error={fields.from}
        />
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
            {t(`simulator.reply.${kind}`)}
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

'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Choice, Field } from '@/components/ui/form/field'
import { SendForm } from '@/components/ui/form/send-form'
import { useSend } from '@/components/ui/form/use-send'
import { Icon } from '@/components/ui/icon'
import { maxFileBytes } from '@/lib/imports/files/file-size'
import type { ImportFormLabels, SubjectChoice } from './import-form-labels'
import { sendFile } from './send-file'

type Props = { subjects: SubjectChoice[]; labels: ImportFormLabels }

const refused = (text: string) =>
  Promise.resolve({ ok: false as const, key: 'errors.file', message: text, fields: { file: text } })

/** Says what a file is about and sends it; nothing changes before its verdicts were seen. */
export function ImportForm({ subjects, labels }: Props) {
  const router = useRouter()
  const [chosen, setChosen] = useState(subjects[0])
  const [percent, setPercent] = useState(0)
  const send = (sent: unknown) => {
    const file = sent instanceof FormData ? sent.get('file') : null
    if (!(file instanceof File) || file.name === '') return refused(labels.missing)
    if (file.size > maxFileBytes) return refused(labels.large)
    setPercent(0)
    return sendFile({ subject: chosen?.subject ?? 'stores', file, onProgress: setPercent })
  }
  const sending = useSend<{ runId: string }>(send, {
    noConnection: labels.noConnection,
    shape: (form) => new FormData(form),
    onDone: ({ runId }) => router.push(`/admin/import/${runId}`),
  })
  const waiting = percent > 0 && percent < 100 ? labels.sent.replace('#', String(percent)) : labels.reading
  return (
    <SendForm sending={sending} button={labels.read} waiting={waiting} encType="multipart/form-data">
      <Choice
        label={labels.subject}
        name="subject"
        value={chosen?.subject}
        hint={chosen?.hint}
        onChange={({ target }) => setChosen(subjects.find(({ subject }) => subject === target.value))}
      >
        {subjects.map(({ subject, label }) => (
          <option key={subject} value={subject}>
            {label}
          </option>
        ))}
      </Choice>
      <details className="import-heads">
        <summary>
          {labels.columnNames} <Icon name="chevron-down" size="s" />
        </summary>
        <p className="small">{chosen?.columns.join(' · ')}</p>
        <a className="quiet-link" href={`/admin/import/template/${chosen?.subject}.csv`} download>
          {labels.template}
        </a>
      </details>
      <Field
        label={labels.file}
        name="file"
        type="file"
        accept=".csv,.tsv,.txt,.gz,text/csv,application/gzip"
        hint={`${chosen?.needs ?? ''} ${labels.fileHint}`}
        error={sending.fields.file}
        required
      />
    </SendForm>
  )
}

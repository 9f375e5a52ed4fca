'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Choice, Field } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { SendForm } from '@/components/ui/send-form'
import { useSend } from '@/components/ui/use-send'
import { mostFileBytes } from '@/lib/imports/file-size'
import type { ImportFormWords, SubjectChoice } from './import-form-words'
import { sendFile } from './send-file'

type Props = { subjects: SubjectChoice[]; say: ImportFormWords }

const refused = (words: string) =>
  Promise.resolve({ ok: false as const, key: 'errors.file', message: words, fields: { file: words } })

/** Says what a file is about and sends it; nothing changes before its verdicts were seen. */
export function ImportForm({ subjects, say }: Props) {
  const router = useRouter()
  const [chosen, setChosen] = useState(subjects[0])
  const [percent, setPercent] = useState(0)
  const send = (sent: unknown) => {
    const file = sent instanceof FormData ? sent.get('file') : null
    if (!(file instanceof File) || file.name === '') return refused(say.missing)
    if (file.size > mostFileBytes) return refused(say.large)
    setPercent(0)
    return sendFile({ subject: chosen?.subject ?? 'stores', file, told: setPercent })
  }
  const sending = useSend<{ runId: string }>(send, {
    noConnection: say.noConnection,
    shape: (form) => new FormData(form),
    onDone: ({ runId }) => router.push(`/office/import/${runId}`),
  })
  const waiting = percent > 0 && percent < 100 ? say.sent.replace('#', String(percent)) : say.reading
  return (
    <SendForm sending={sending} button={say.read} waiting={waiting} encType="multipart/form-data">
      <Choice
        label={say.subject}
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
          {say.heads} <Icon name="chevron-down" size="s" />
        </summary>
        <p className="small">{chosen?.columns.join(' · ')}</p>
        <a className="quiet-link" href={`/office/import/template/${chosen?.subject}.csv`} download>
          {say.template}
        </a>
      </details>
      <Field
        label={say.file}
        name="file"
        type="file"
        accept=".csv,.tsv,.txt,.gz,text/csv,application/gzip"
        hint={`${chosen?.needs ?? ''} ${say.fileHint}`}
        error={sending.fields.file}
        required
      />
    </SendForm>
  )
}

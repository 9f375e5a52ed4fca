'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useT } from '@/components/i18n/use-t'
import { Choice, Field } from '@/components/ui/form/field'
import { SendForm } from '@/components/ui/form/send-form'
import { useSend } from '@/components/ui/form/use-send'
import { Icon } from '@/components/ui/icon'
import { maxFileBytes } from '@/lib/imports/files/file-size'
import { sendFile } from './send-file'
import type { SubjectChoice } from './subject-choices'

type Props = { subjects: SubjectChoice[] }

const refused = (text: string) =>
  Promise.resolve({ ok: false as const, key: 'errors.file', message: text, fields: { file: text } })

/** Says what a file is about and sends it; nothing changes before its verdicts were seen. */
export function ImportForm({ subjects }: Props) {
  const t = useT('imports.form', 'errors.fileMissing', 'errors.fileLarge')
  const megabytes = maxFileBytes / 1_000_000
  const router = useRouter()
  const [chosen, setChosen] = useState(subjects[0])
  const [percent, setPercent] = useState(0)
  const send = (sent: unknown) => {
    const file = sent instanceof FormData ? sent.get('file') : null
    if (!(file instanceof File) || file.name === '') return refused(t('errors.fileMissing'))
    if (file.size > maxFileBytes) return refused(t('errors.fileLarge', { megabytes }))
    setPercent(0)
    return sendFile({ subject: chosen?.subject ?? 'stores', file, onProgress: setPercent })
  }
  const sending = useSend<{ runId: string }>(send, {
    shape: (form) => new FormData(form),
    onDone: ({ runId }) => router.push(`/admin/import/${runId}`),
  })
  const waiting = percent > 0 && percent < 100 ? t('imports.form.sent', { percent }) : t('imports.form.reading')
  return (
    <SendForm sending={sending} button={t('imports.form.read')} waiting={waiting} encType="multipart/form-data">
      <Choice
        label={t('imports.form.subject')}
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
          {t('imports.form.columnNames')} <Icon name="chevron-down" size="s" />
        </summary>
        <p className="small">{chosen?.columns.join(' · ')}</p>
        <a className="quiet-link" href={`/admin/import/template/${chosen?.subject}.csv`} download>
          {t('imports.form.template')}
        </a>
      </details>
      <Field
        label={t('imports.form.file')}
        name="file"
        type="file"
        accept=".csv,.tsv,.txt,.gz,text/csv,application/gzip"
        hint={`${chosen?.needs ?? ''} ${t('imports.form.fileHint', { megabytes })}`}
        error={sending.fields.file}
        required
      />
    </SendForm>
  )
}

'use client'

import { useRouter } from 'next/navigation'
import { Field } from '@/components/ui/field'
import { FormMessage } from '@/components/ui/form-message'
import { useSend } from '@/components/ui/use-send'
import { stage } from '@/lib/imports/actions'

type Say = Record<'file' | 'fileHint' | 'read' | 'reading' | 'noConnection', string>

/** Chooses a file; nothing changes before its verdicts were seen. */
export function ImportForm({ say }: { say: Say }) {
  const router = useRouter()
  const { submit, isSending, message, fields } = useSend<{ runId: string }>(stage, {
    noConnection: say.noConnection,
    shape: (form) => new FormData(form),
    onDone: ({ runId }) => router.push(`/office/import/${runId}`),
  })
  return (
    <form className="form" method="post" encType="multipart/form-data" onSubmit={submit} noValidate>
      <Field
        label={say.file}
        name="file"
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        hint={say.fileHint}
        error={fields.file}
        required
      />
      <FormMessage message={Object.values(fields).includes(message) ? '' : message} />
      <div className="form-foot">
        <button type="submit" className="btn btn-go" aria-disabled={isSending || undefined}>
          {say.read}
        </button>
        <span className="small dim" role="status">
          {isSending ? say.reading : ''}
        </span>
      </div>
    </form>
  )
}

'use client'

import { useRouter } from 'next/navigation'
import { Field } from '@/components/ui/field'
import { SendForm } from '@/components/ui/send-form'
import { useSend } from '@/components/ui/use-send'
import { stage } from '@/lib/imports/actions'

type Say = Record<'file' | 'fileHint' | 'read' | 'reading' | 'noConnection', string>

/** Chooses a file; nothing changes before its verdicts were seen. */
export function ImportForm({ say }: { say: Say }) {
  const router = useRouter()
  const sending = useSend<{ runId: string }>(stage, {
    noConnection: say.noConnection,
    shape: (form) => new FormData(form),
    onDone: ({ runId }) => router.push(`/office/import/${runId}`),
  })
  return (
    <SendForm sending={sending} button={say.read} waiting={say.reading} encType="multipart/form-data">
      <Field
        label={say.file}
        name="file"
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        hint={say.fileHint}
        error={sending.fields.file}
        required
      />
    </SendForm>
  )
}

'use client'

import { useRouter } from 'next/navigation'
import { Field } from '@/components/ui/field'
import { SendForm } from '@/components/ui/send-form'
import { useSend } from '@/components/ui/use-send'
import { stage } from '@/lib/imports/actions'
import { mostFileBytes } from '@/lib/imports/most-file-bytes'

type Say = Record<'file' | 'fileHint' | 'read' | 'reading' | 'large' | 'noConnection', string>

function isLarge(sent: unknown) {
  const file = sent instanceof FormData ? sent.get('file') : null
  return file instanceof File && file.size > mostFileBytes
}

/** Chooses a file; nothing changes before its verdicts were seen. */
export function ImportForm({ say }: { say: Say }) {
  const router = useRouter()
  const large = { ok: false as const, key: 'errors.fileLarge', message: say.large, fields: { file: say.large } }
  const sending = useSend<{ runId: string }>((sent) => (isLarge(sent) ? Promise.resolve(large) : stage(sent)), {
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

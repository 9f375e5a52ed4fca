'use client'

import { useRef, useState } from 'react'
import { type Uploaded, UploadField, type UploadLabels, type UploadState } from '@/components/admin/imports/upload-field'
import { whenUploaded } from '@/components/admin/imports/when-uploaded'
import { useAdded } from '@/components/admin/use-added'
import { actions } from '@/components/call-actions'
import { Field } from '@/components/ui/form/field'
import { RemoteChanges } from '@/components/ui/form/remote-changes'
import { SendForm } from '@/components/ui/form/send-form'
import { type FormSnapshot, useMergedForm } from '@/components/ui/form/use-merged-form'
import { useSend } from '@/components/ui/form/use-send'

export type AssetLabels = { file: UploadLabels } & Record<
  'name' | 'nameHint' | 'save' | 'saved' | 'savedAs' | 'noConnection',
  string
>

/** A document or picture and the name one finds it by; the file's own until another is typed. */
export function NewAssetForm({ labels }: { labels: AssetLabels }) {
  const added = useAdded('/admin/assets', labels.savedAs)
  const [name, setName] = useState('')
  const [nameOfFile, setNameOfFile] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<UploadState>('ready')
  const sending = useSend(actions.addAssetAction, { noConnection: labels.noConnection, onDone: (_, form) => added(form) })
  const { fields } = sending
  const takeName = (file: Uploaded) => {
    const own = file.name.replace(/\.\w{1,5}$/, '')
    setNameOfFile(own)
    // Who is about to type is not written before.
    if (document.activeElement !== field.current) setName((typed) => typed || own)
  }
  return (
    <SendForm sending={whenUploaded(sending, file)} button={labels.save}>
      <UploadField name="fileId" start={null} error={fields.fileId} labels={labels.file} onState={setFile} onTaken={takeName} />
      <Field
        name="name"
        label={labels.name}
        hint={labels.nameHint}
        ref={field}
        value={name}
        onChange={({ target }) => setName(target.value)}
        onBlur={() => setName((typed) => typed || nameOfFile)}
        error={fields.name}
        maxLength={200}
        autoComplete="off"
        required
      />
    </SendForm>
  )
}

type Rename = { assetId: string; now: FormSnapshot<{ name: string; state: string }>; labels: AssetLabels }

/** Its name alone. A colleague's save meanwhile is met (T-16). */
export function RenameAssetForm({ assetId, now, labels }: Rename) {
  const { start, version, keyOf, remote, noticed } = useMergedForm(now)
  const sending = useSend(async (sent) => noticed(await actions.renameAssetAction(sent)), {
    noConnection: labels.noConnection,
    shape: (form) => ({ ...Object.fromEntries(new FormData(form)), assetId, version }),
  })
  return (
    <SendForm sending={sending} button={labels.save} done={labels.saved}>
      <Field
        key={keyOf('name')}
        name="name"
        label={labels.name}
        hint={labels.nameHint}
        defaultValue={start.name}
        error={sending.fields.name}
        maxLength={200}
        autoComplete="off"
        required
      />
      <RemoteChanges {...remote} />
    </SendForm>
  )
}

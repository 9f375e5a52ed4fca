'use client'

import { useState } from 'react'
import { Field } from '@/components/ui/field'
import { SendForm } from '@/components/ui/send-form'
import { useSend } from '@/components/ui/use-send'
import { keepAsset, nameAsset } from '@/lib/records/actions'
import { Theirs } from './theirs'
import { type Uploaded, UploadField, type UploadState, type UploadWords } from './upload-field'
import { useAdded } from './use-added'
import { type Looked, useBegun } from './use-begun'
import { whenUploaded } from './when-uploaded'

export type AssetWords = { file: UploadWords } & Record<
  'name' | 'nameHint' | 'save' | 'saved' | 'savedAs' | 'noConnection',
  string
>

/** A document or picture and the name one finds it by; the file's own until another is typed. */
export function NewAssetForm({ say }: { say: AssetWords }) {
  const added = useAdded('/office/assets', say.savedAs)
  const [name, setName] = useState('')
  const [file, setFile] = useState<UploadState>('ready')
  const sending = useSend(keepAsset, { noConnection: say.noConnection, onDone: (_, form) => added(form) })
  const { fields } = sending
  const takeName = (file: Uploaded) => setName((typed) => typed || file.name.replace(/\.\w{1,5}$/, ''))
  return (
    <SendForm sending={whenUploaded(sending, file)} button={say.save}>
      <UploadField name="fileId" start={null} error={fields.fileId} say={say.file} onState={setFile} onTaken={takeName} />
      <Field
        name="name"
        label={say.name}
        hint={say.nameHint}
        value={name}
        onChange={({ target }) => setName(target.value)}
        error={fields.name}
        maxLength={200}
        autoComplete="off"
        required
      />
    </SendForm>
  )
}

type Rename = { assetId: string; now: Looked<{ name: string; state: string }>; say: AssetWords }

/** Its name alone. A colleague's save meanwhile is met (T-16). */
export function RenameAssetForm({ assetId, now, say }: Rename) {
  const { start, seen, keyOf, theirs, noticed } = useBegun(now)
  const sending = useSend(async (sent) => noticed(await nameAsset(sent)), {
    noConnection: say.noConnection,
    shape: (form) => ({ ...Object.fromEntries(new FormData(form)), assetId, seen }),
  })
  return (
    <SendForm sending={sending} button={say.save} done={say.saved}>
      <Field
        key={keyOf('name')}
        name="name"
        label={say.name}
        hint={say.nameHint}
        defaultValue={start.name}
        error={sending.fields.name}
        maxLength={200}
        autoComplete="off"
        required
      />
      <Theirs {...theirs} />
    </SendForm>
  )
}

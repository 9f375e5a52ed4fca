'use client'

import { useRef, useState } from 'react'
import { type Uploaded, UploadField, type UploadState } from '@/components/admin/imports/upload-field'
import { whenUploaded } from '@/components/admin/imports/when-uploaded'
import { useAdded } from '@/components/admin/use-added'
import { actions } from '@/components/call-actions'
import { useT } from '@/components/i18n/use-t'
import { Field } from '@/components/ui/form/field'
import { RemoteChanges } from '@/components/ui/form/remote-changes'
import { SendForm } from '@/components/ui/form/send-form'
import { type FormSnapshot, useMergedForm } from '@/components/ui/form/use-merged-form'
import { useSend } from '@/components/ui/form/use-send'

/** A document or picture and the name one finds it by; the file's own until another is typed. */
export function NewAssetForm() {
  const t = useT(
    'products.assets.name',
    'products.assets.nameHint',
    'products.form.save',
    'products.assets.file',
    'products.fileHint',
  )
  const added = useAdded('/admin/assets')
  const [name, setName] = useState('')
  const [nameOfFile, setNameOfFile] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<UploadState>('ready')
  const sending = useSend(actions.addAssetAction, { onDone: (_, form) => added(form) })
  const { fields } = sending
  const takeName = (file: Uploaded) => {
    const own = file.name.replace(/\.\w{1,5}$/, '')
    setNameOfFile(own)
    // Who is about to type is not written before.
    if (document.activeElement !== field.current) setName((typed) => typed || own)
  }
  return (
    <SendForm sending={whenUploaded(sending, file)} button={t('products.form.save')}>
      <UploadField
        name="fileId"
        start={null}
        error={fields.fileId}
        label={t('products.assets.file')}
        hint={t('products.fileHint')}
        onState={setFile}
        onTaken={takeName}
      />
      <Field
        name="name"
        label={t('products.assets.name')}
        hint={t('products.assets.nameHint')}
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

type Rename = { assetId: string; now: FormSnapshot<{ name: string; state: string }> }

/** Its name alone. A colleague's save meanwhile is met (T-16). */
export function RenameAssetForm({ assetId, now }: Rename) {
  const t = useT('products.assets.name', 'products.assets.nameHint', 'products.form.save', 'products.form.saved')
  const { start, version, keyOf, remote, noticed } = useMergedForm(now)
  const sending = useSend(async (sent) => noticed(await actions.renameAssetAction(sent)), {
    shape: (form) => ({ ...Object.fromEntries(new FormData(form)), assetId, version }),
  })
  return (
    <SendForm sending={sending} button={t('products.form.save')} done={t('products.form.saved')}>
      <Field
        key={keyOf('name')}
        name="name"
        label={t('products.assets.name')}
        hint={t('products.assets.nameHint')}
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

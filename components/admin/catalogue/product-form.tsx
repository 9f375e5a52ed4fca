'use client'

import { useState } from 'react'
import { type Uploaded, UploadField, type UploadLabels, type UploadState } from '@/components/admin/imports/upload-field'
import { whenUploaded } from '@/components/admin/imports/when-uploaded'
import { useAdded } from '@/components/admin/use-added'
import { actions } from '@/components/call-actions'
import { Area, Field } from '@/components/ui/form/field'
import { RemoteChanges } from '@/components/ui/form/remote-changes'
import { SendForm } from '@/components/ui/form/send-form'
import { type FormSnapshot, useMergedForm } from '@/components/ui/form/use-merged-form'
import { useSend } from '@/components/ui/form/use-send'

type FieldName = 'code' | 'name' | 'description' | 'price' | 'currency' | 'link'
export type ProductValues = Record<FieldName | 'pictureId' | 'state', string>
export type ProductLabels = {
  fields: Record<FieldName, string>
  hints: Record<'price' | 'currency' | 'link', string>
  picture: UploadLabels
} & Record<'save' | 'saved' | 'savedAs' | 'noConnection', string>
type Props = { productId?: string; now: FormSnapshot<ProductValues>; picture: Uploaded | null; labels: ProductLabels }

/** A product: what it is called, what it costs, where it is shown. A colleague's save meanwhile is met (T-16). */
export function ProductForm({ productId, now, picture, labels }: Props) {
  const added = useAdded('/admin/products', labels.savedAs)
  const [file, setFile] = useState<UploadState>('ready')
  const { start, version, keyOf, remote, noticed } = useMergedForm(now)
  const sending = useSend(async (sent) => noticed(await actions.saveProductAction(sent)), {
    noConnection: labels.noConnection,
    shape: (form) => ({ ...Object.fromEntries(new FormData(form)), productId, version }),
    onDone: (_, form) => (productId ? undefined : added(form)),
  })
  const { fields } = sending
  const line = (name: FieldName, more: { hint?: string; required?: boolean; maxLength?: number; type?: string } = {}) => (
    <Field
      key={keyOf(name)}
      name={name}
      label={labels.fields[name]}
      defaultValue={start[name]}
      error={fields[name]}
      autoComplete="off"
      {...more}
    />
  )
  return (
    <SendForm sending={whenUploaded(sending, file)} button={labels.save} done={productId ? labels.saved : ''}>
      {line('name', { required: true, maxLength: 200 })}
      {line('code', { required: true, maxLength: 60 })}
      <div className="form-pair">
        {line('price', { hint: labels.hints.price, maxLength: 14 })}
        {line('currency', { hint: labels.hints.currency, maxLength: 3 })}
      </div>
      <UploadField
        key={keyOf('pictureId')}
        name="pictureId"
        onlyPictures
        start={picture}
        error={fields.pictureId}
        labels={labels.picture}
        onState={setFile}
      />
      {line('link', { hint: labels.hints.link, maxLength: 2000, type: 'url' })}
      <Area
        key={keyOf('description')}
        name="description"
        label={labels.fields.description}
        defaultValue={start.description}
        error={fields.description}
        maxLength={5000}
        rows={4}
      />
      <RemoteChanges {...remote} />
    </SendForm>
  )
}

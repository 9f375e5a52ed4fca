'use client'

import { useState } from 'react'
import { type Uploaded, UploadField, type UploadState } from '@/components/admin/imports/upload-field'
import { whenUploaded } from '@/components/admin/imports/when-uploaded'
import { useAdded } from '@/components/admin/use-added'
import { actions } from '@/components/call-actions'
import { useT } from '@/components/i18n/use-t'
import { Area, Field } from '@/components/ui/form/field'
import { RemoteChanges } from '@/components/ui/form/remote-changes'
import { SendForm } from '@/components/ui/form/send-form'
import { type FormSnapshot, useMergedForm } from '@/components/ui/form/use-merged-form'
import { useSend } from '@/components/ui/form/use-send'

type FieldName = 'code' | 'name' | 'description' | 'price' | 'currency' | 'link'
export type ProductValues = Record<FieldName | 'pictureId' | 'state', string>
type Props = { productId?: string; now: FormSnapshot<ProductValues>; picture: Uploaded | null }

/** A product: what it is called, what it costs, where it is shown. A colleague's save meanwhile is met (T-16). */
export function ProductForm({ productId, now, picture }: Props) {
  const t = useT('products.fields', 'products.form', 'products.pictureHint', 'products.takePictureOff')
  const added = useAdded('/admin/products')
  const [file, setFile] = useState<UploadState>('ready')
  const { start, version, keyOf, remote, noticed } = useMergedForm(now)
  const sending = useSend(async (sent) => noticed(await actions.saveProductAction(sent)), {
    shape: (form) => ({ ...Object.fromEntries(new FormData(form)), productId, version }),
    onDone: (_, form) => (productId ? undefined : added(form)),
  })
  const { fields } = sending
  const line = (name: FieldName, more: { hint?: string; required?: boolean; maxLength?: number; type?: string } = {}) => (
    <Field
      key={keyOf(name)}
      name={name}
      label={t(`products.fields.${name}`)}
      defaultValue={start[name]}
      error={fields[name]}
      autoComplete="off"
      {...more}
    />
  )
  return (
    <SendForm
      sending={whenUploaded(sending, file)}
      button={t('products.form.save')}
      done={productId ? t('products.form.saved') : ''}
    >
      {line('name', { required: true, maxLength: 200 })}
      {line('code', { required: true, maxLength: 60 })}
      <div className="form-pair">
        {line('price', { hint: t('products.form.priceHint'), maxLength: 14 })}
        {line('currency', { hint: t('products.form.currencyHint'), maxLength: 3 })}
      </div>
      <UploadField
        key={keyOf('pictureId')}
        name="pictureId"
        onlyPictures
        start={picture}
        error={fields.pictureId}
        label={t('products.fields.picture')}
        hint={t('products.pictureHint')}
        takeOff={t('products.takePictureOff')}
        onState={setFile}
      />
      {line('link', { hint: t('products.form.linkHint'), maxLength: 2000, type: 'url' })}
      <Area
        key={keyOf('description')}
        name="description"
        label={t('products.fields.description')}
        defaultValue={start.description}
        error={fields.description}
        maxLength={5000}
        rows={4}
      />
      <RemoteChanges {...remote} />
    </SendForm>
  )
}

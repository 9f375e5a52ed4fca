'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Area, Field } from '@/components/ui/field'
import { SendForm } from '@/components/ui/send-form'
import { useSend } from '@/components/ui/use-send'
import { keepProduct } from '@/lib/records/actions'
import { type Uploaded, UploadField, type UploadWords } from './upload-field'
import { whenUploaded } from './when-uploaded'

type FieldName = 'code' | 'name' | 'description' | 'price' | 'currency' | 'link'
export type ProductValues = Record<FieldName, string>
export type ProductWords = {
  fields: Record<FieldName, string>
  hints: Record<'price' | 'currency' | 'link', string>
  picture: UploadWords
} & Record<'save' | 'saved' | 'noConnection', string>
type Props = { productId?: string; values: ProductValues; picture: Uploaded | null; say: ProductWords }

/** A product: what it is called, what it costs, where it is shown. */
export function ProductForm({ productId, values, picture, say }: Props) {
  const router = useRouter()
  const [isUploading, setUploading] = useState(false)
  const sending = useSend(keepProduct, {
    noConnection: say.noConnection,
    shape: (form) => ({ ...Object.fromEntries(new FormData(form)), productId }),
    onDone: () => (productId ? router.refresh() : router.push('/office/products')),
  })
  const { fields } = sending
  const line = (name: FieldName, more: { hint?: string; required?: boolean; maxLength?: number; type?: string } = {}) => (
    <Field name={name} label={say.fields[name]} defaultValue={values[name]} error={fields[name]} autoComplete="off" {...more} />
  )
  return (
    <SendForm sending={whenUploaded(sending, isUploading)} button={say.save} done={productId ? say.saved : ''}>
      {line('name', { required: true, maxLength: 200 })}
      {line('code', { required: true, maxLength: 60 })}
      <div className="fl-2">
        {line('price', { hint: say.hints.price, maxLength: 14 })}
        {line('currency', { hint: say.hints.currency, maxLength: 3 })}
      </div>
      <UploadField
        name="pictureId"
        accept="image/jpeg,image/png,image/webp,image/gif"
        start={picture}
        error={fields.pictureId}
        say={say.picture}
        onBusy={setUploading}
      />
      {line('link', { hint: say.hints.link, maxLength: 2000, type: 'url' })}
      <Area
        name="description"
        label={say.fields.description}
        defaultValue={values.description}
        error={fields.description}
        maxLength={5000}
        rows={4}
      />
    </SendForm>
  )
}

'use client'

import { useState } from 'react'
import { Area, Field } from '@/components/ui/field'
import { SendForm } from '@/components/ui/send-form'
import { useSend } from '@/components/ui/use-send'
import { keepProduct } from '@/lib/records/actions'
import { Theirs } from './theirs'
import { type Uploaded, UploadField, type UploadState, type UploadWords } from './upload-field'
import { useAdded } from './use-added'
import { type Looked, useBegun } from './use-begun'
import { whenUploaded } from './when-uploaded'

type FieldName = 'code' | 'name' | 'description' | 'price' | 'currency' | 'link'
export type ProductValues = Record<FieldName | 'pictureId' | 'state', string>
export type ProductWords = {
  fields: Record<FieldName, string>
  hints: Record<'price' | 'currency' | 'link', string>
  picture: UploadWords
} & Record<'save' | 'saved' | 'savedAs' | 'noConnection', string>
type Props = { productId?: string; now: Looked<ProductValues>; picture: Uploaded | null; say: ProductWords }

/** A product: what it is called, what it costs, where it is shown. A colleague's save meanwhile is met (T-16). */
export function ProductForm({ productId, now, picture, say }: Props) {
  const added = useAdded('/office/products', say.savedAs)
  const [file, setFile] = useState<UploadState>('ready')
  const { start, seen, keyOf, theirs, noticed } = useBegun(now)
  const sending = useSend(async (sent) => noticed(await keepProduct(sent)), {
    noConnection: say.noConnection,
    shape: (form) => ({ ...Object.fromEntries(new FormData(form)), productId, seen }),
    onDone: (_, form) => (productId ? undefined : added(form)),
  })
  const { fields } = sending
  const line = (name: FieldName, more: { hint?: string; required?: boolean; maxLength?: number; type?: string } = {}) => (
    <Field
      key={keyOf(name)}
      name={name}
      label={say.fields[name]}
      defaultValue={start[name]}
      error={fields[name]}
      autoComplete="off"
      {...more}
    />
  )
  return (
    <SendForm sending={whenUploaded(sending, file)} button={say.save} done={productId ? say.saved : ''}>
      {line('name', { required: true, maxLength: 200 })}
      {line('code', { required: true, maxLength: 60 })}
      <div className="fl-2">
        {line('price', { hint: say.hints.price, maxLength: 14 })}
        {line('currency', { hint: say.hints.currency, maxLength: 3 })}
      </div>
      <UploadField
        key={keyOf('pictureId')}
        name="pictureId"
        onlyPictures
        start={picture}
        error={fields.pictureId}
        say={say.picture}
        onState={setFile}
      />
      {line('link', { hint: say.hints.link, maxLength: 2000, type: 'url' })}
      <Area
        key={keyOf('description')}
        name="description"
        label={say.fields.description}
        defaultValue={start.description}
        error={fields.description}
        maxLength={5000}
        rows={4}
      />
      <Theirs {...theirs} />
    </SendForm>
  )
}

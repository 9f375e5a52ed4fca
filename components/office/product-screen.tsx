import { notFound } from 'next/navigation'
import { cache } from 'react'
import { Press } from '@/components/ui/press'
import { NotFound } from '@/lib/errors'
import { fileById } from '@/lib/files/file-by-id'
import type { Words } from '@/lib/i18n/words'
import { bringOneProductBack, retireOneProduct } from '@/lib/records/actions'
import { getProduct, productSeen } from '@/lib/records/products'
import { seenAs } from '@/lib/tenancy/as-seen'
import { read } from '@/lib/tenancy/transact'
import { ProductForm, type ProductValues, type ProductWords } from './product-form'
import { requireAdmin } from './require-admin'

export const readProductPage = cache(async (productId: string) => {
  const { scope } = await requireAdmin('catalogue.manage')
  if (!/^[0-9a-f-]{36}$/.test(productId)) notFound()
  return read(scope, async (scope) => {
    const product = await getProduct(scope, productId)
    return { product, picture: product.pictureId ? await fileById(scope, product.pictureId) : null }
  }).catch((error) => {
    if (error instanceof NotFound) notFound()
    throw error
  })
})

/** One product: its words, price, picture and link, and the way to retire it. */
export async function ProductScreen({ productId }: { productId: string }) {
  const { say } = await requireAdmin('catalogue.manage')
  const { product, picture } = await readProductPage(productId)
  const { code, name, description, price, currency, link, retiredAt } = product
  const values = { code, name, description, price: price ?? '', currency: currency ?? '', link }
  const noConnection = say('common.noConnection')
  const sent = { productId }
  return (
    <>
      {retiredAt ? (
        <div className="note-box">
          <div>
            <p>{say('products.retiredText')}</p>
            <div className="nb-b">
              <Press
                run={bringOneProductBack}
                sent={sent}
                label={say('products.bringBack')}
                look="btn-line"
                noConnection={noConnection}
              />
            </div>
          </div>
        </div>
      ) : null}
      <ProductForm
        productId={productId}
        now={{ seen: seenAs(productSeen(product)), values, told: told(say, values, picture) }}
        picture={picture}
        say={productWords(say)}
      />
      {retiredAt ? null : (
        <div className="retire">
          <Press run={retireOneProduct} sent={sent} label={say('products.retire')} look="btn-bare" noConnection={noConnection} />
        </div>
      )}
    </>
  )
}

/** The form for a new one; prices are in the chain's currency at first. */
export async function NewProduct() {
  const { say, session } = await requireAdmin('catalogue.manage')
  const values = { code: '', name: '', description: '', price: '', currency: session.retailer.currency, link: '' }
  return <ProductForm now={{ seen: '', values, told: [] }} picture={null} say={productWords(say)} />
}

/** Two pictures may have one name. */
const told = (say: Words, values: ProductValues, picture: { id: string; name: string } | null) =>
  (['name', 'code', 'price', 'currency', 'picture', 'link', 'description'] as const).map((field) => ({
    label: say(`products.fields.${field}`),
    value: (field === 'picture' ? picture?.name : values[field]) || say('tasks.theirs.none'),
    mark: field === 'picture' ? picture?.id : undefined,
  }))

const productWords = (say: Words): ProductWords => ({
  fields: {
    code: say('products.fields.code'),
    name: say('products.fields.name'),
    description: say('products.fields.description'),
    price: say('products.fields.price'),
    currency: say('products.fields.currency'),
    link: say('products.fields.link'),
  },
  hints: { price: say('products.priceHint'), currency: say('products.currencyHint'), link: say('products.linkHint') },
  picture: {
    label: say('products.fields.picture'),
    hint: say('products.pictureHint'),
    uploading: say('products.uploading'),
    takeOff: say('products.takePictureOff'),
    noConnection: say('common.noConnection'),
  },
  save: say('products.save'),
  saved: say('products.saved'),
  theirs: say('tasks.theirs.title'),
  noConnection: say('common.noConnection'),
})

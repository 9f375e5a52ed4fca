import { notFound } from 'next/navigation'
import { cache } from 'react'
import { Press } from '@/components/ui/press'
import type { AuditEvent } from '@/lib/activity/event'
import { lastSaved } from '@/lib/activity/last-saved'
import { NotFound } from '@/lib/errors'
import { fileById } from '@/lib/files/file-by-id'
import type { Words } from '@/lib/i18n/words'
import { bringOneProductBack, retireOneProduct } from '@/lib/records/actions'
import { getProduct, productSeen } from '@/lib/records/products'
import { seenAs } from '@/lib/tenancy/as-seen'
import { read } from '@/lib/tenancy/transact'
import { fresh, looked } from './looked'
import { ProductForm, type ProductValues, type ProductWords } from './product-form'
import { requireAdmin } from './require-admin'
import { savedAs } from './saved-as'

const saves: AuditEvent['type'][] = ['audit.productChanged', 'audit.productRetired', 'audit.productBroughtBack']

export const readProductPage = cache(async (productId: string) => {
  const { scope } = await requireAdmin('catalogue.manage')
  if (!/^[0-9a-f-]{36}$/.test(productId)) notFound()
  return read(scope, async (scope) => {
    const product = await getProduct(scope, productId)
    const last = await lastSaved(scope, { types: saves, key: 'productId', id: productId })
    return { product, picture: product.pictureId ? await fileById(scope, product.pictureId) : null, last }
  }).catch((error) => {
    if (error instanceof NotFound) notFound()
    throw error
  })
})

/** One product: its words, price, picture and link, and the way to retire it. */
export async function ProductScreen({ productId }: { productId: string }) {
  const admin = await requireAdmin('catalogue.manage')
  const { say } = admin
  const { product, picture, last } = await readProductPage(productId)
  const { code, name, description, price, currency, link, retiredAt } = product
  const state = say(retiredAt ? 'products.isRetired' : 'products.states.used')
  const money = { price: price ?? '', currency: currency ?? '' }
  const values = { code, name, description, ...money, link, pictureId: picture?.id ?? '', state }
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
        now={looked(admin, last, { seen: seenAs(productSeen(product)), values, told: told(say, values, picture?.name) })}
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
  const values = {
    code: '',
    name: '',
    description: '',
    price: '',
    currency: session.retailer.currency,
    link: '',
    pictureId: '',
    state: '',
  }
  return <ProductForm now={fresh(values)} picture={null} say={productWords(say)} />
}

const told = (say: Words, values: ProductValues, picture: string | undefined) => [
  ...(['name', 'code', 'price', 'currency', 'pictureId', 'link', 'description'] as const).map((field) => ({
    field,
    label: say(`products.fields.${field === 'pictureId' ? 'picture' : field}`),
    value: (field === 'pictureId' ? picture : values[field]) || say('tasks.theirs.none'),
  })),
  { field: 'state' as const, label: say('products.cells.state'), value: values.state, isPressed: true },
]

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
    leaveOut: say('products.leaveFileOut', { name: '{name}' }),
    noConnection: say('common.noConnection'),
  },
  save: say('products.save'),
  saved: say('products.saved'),
  savedAs: savedAs(say),
  noConnection: say('common.noConnection'),
})

import { notFound } from 'next/navigation'
import { cache } from 'react'
import { formSnapshot, fresh } from '@/components/admin/form-snapshot'
import { requireAdmin } from '@/components/admin/require-admin'
import { Retire, RetiredNote } from '@/components/admin/retire'
import type { AuditEvent } from '@/lib/activity/event'
import { lastSaved } from '@/lib/activity/last-saved'
import { getProduct, productVersioned } from '@/lib/catalogue/products'
import { read } from '@/lib/database/transact'
import { versionOf } from '@/lib/database/version-of'
import { NotFound } from '@/lib/errors'
import { fileById } from '@/lib/files/file-by-id'
import type { Translate } from '@/lib/i18n/translator'
import { ProductForm, type ProductValues } from './product-form'
import { ProductMessages } from './product-messages'

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
  const { t, locale } = admin
  const { product, picture, last } = await readProductPage(productId)
  const { code, name, description, price, currency, link, retiredAt } = product
  const state = t(retiredAt ? 'products.isRetired' : 'products.states.used')
  const money = { price: price ?? '', currency: currency ?? '' }
  const values = { code, name, description, ...money, link, pictureId: picture?.id ?? '', state }
  const sent = { productId }
  return (
    <ProductMessages locale={locale}>
      <RetiredNote t={t} sent={sent} retiredAt={retiredAt} restore="restoreProductAction" />
      <ProductForm
        productId={productId}
        now={formSnapshot(admin, last, {
          version: versionOf(productVersioned(product)),
          values,
          display: display(t, values, picture?.name),
        })}
        picture={picture}
      />
      {retiredAt ? null : <Retire sent={sent} run="retireProductAction" label={t('products.retire')} />}
    </ProductMessages>
  )
}

/** The form for a new one; prices are in the chain's currency at first. */
export async function NewProduct() {
  const { session, locale } = await requireAdmin('catalogue.manage')
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
  return (
    <ProductMessages locale={locale}>
      <ProductForm now={fresh(values)} picture={null} />
    </ProductMessages>
  )
}

const display = (t: Translate, values: ProductValues, picture: string | undefined) => [
  ...(['name', 'code', 'price', 'currency', 'pictureId', 'link', 'description'] as const).map((field) => ({
    field,
    label: t(`products.fields.${field === 'pictureId' ? 'picture' : field}`),
    value: (field === 'pictureId' ? picture : values[field]) || t('tasks.remote.none'),
  })),
  { field: 'state' as const, label: t('products.cells.state'), value: values.state, isPressed: true },
]
